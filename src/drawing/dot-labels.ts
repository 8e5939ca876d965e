/** A dot on a map, with the size of its label. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where a dot's label stands. */
export interface DotLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Whether it is far enough from its dot to need a leader line. */
  readonly leader: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Candidate extends DotLabel {
  readonly dot: Dot;
  readonly box: Box;
  readonly price: number;
}

const RADIUS = 7;
const DIRECTIONS = 16;
/** Distances tried, near ones first; from the third on a leader is drawn. */
const DISTANCES = [11, 17, 30, 44, 60, 78, 98] as const;
const CLASH = 1000;

/**
 * Point-feature label placement by iterated local search: each label takes its cheapest position within the drawing, near
 * its dot and without covering a dot, a label or a leader, in rounds until none improves.
 * @param height of a line of text
 */
export function dotLabels(
  dots: readonly Dot[],
  height: number,
  bounds: { width: number; height: number },
): DotLabel[] {
  const choices = dots.map((dot) => candidates(dot, height));
  const chosen = choices.map((list) => list[0] as Candidate);
  for (let round = 0; round < 12; round += 1) {
    let changed = false;
    choices.forEach((list, i) => {
      const others = chosen.filter((_, j) => j !== i);
      const best = list.reduce((a, b) =>
        cost(b, others, dots, bounds) < cost(a, others, dots, bounds) ? b : a,
      );
      changed ||= best !== chosen[i];
      chosen[i] = best;
    });
    if (!changed) break;
  }
  return chosen.map(({ x, y, anchor, leader }) => ({ x, y, anchor, leader }));
}

function candidates(dot: Dot, height: number): Candidate[] {
  return DISTANCES.flatMap((distance, ring) =>
    Array.from({ length: DIRECTIONS }, (_, i): Candidate => {
      const angle = (i * 2 * Math.PI) / DIRECTIONS;
      const x = Math.round(dot.x + distance * Math.cos(angle));
      const y = Math.round(dot.y + distance * Math.sin(angle));
      const upright = Math.abs(Math.cos(angle)) < 0.2;
      const anchor = upright ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
      const left = anchor === 'start' ? x : anchor === 'end' ? x - dot.width : x - dot.width / 2;
      const box = { left, right: left + dot.width, top: y - height / 2, bottom: y + height / 2 };
      // Beside is better than above, and right is better than left.
      const price = distance + (upright ? 6 : anchor === 'end' ? 3 : 0) + Math.abs(Math.sin(angle));
      return { x, y, anchor, leader: ring > 1, dot, box, price };
    }),
  );
}

function cost(
  label: Candidate,
  others: readonly Candidate[],
  dots: readonly Dot[],
  bounds: { width: number; height: number },
): number {
  const { box } = label;
  const outside =
    box.left < 2 || box.top < 2 || box.right > bounds.width - 2 || box.bottom > bounds.height - 2;
  const covered = dots.filter(
    (dot) =>
      touches(box, dotBox(dot)) || (dot !== label.dot && label.leader && runsThrough(label, dotBox(dot))),
  ).length;
  const clashes = others.filter(
    (other) =>
      touches(box, other.box) ||
      (label.leader && runsThrough(label, other.box)) ||
      (other.leader && runsThrough(other, box)) ||
      (label.leader && other.leader && crosses(label, other)),
  ).length;
  return label.price + CLASH * (clashes + covered + (outside ? 2 : 0));
}

const dotBox = ({ x, y }: Dot): Box => ({
  left: x - RADIUS,
  right: x + RADIUS,
  top: y - RADIUS,
  bottom: y + RADIUS,
});

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a leader enters a box, by sampling it. */
function runsThrough({ dot, x, y }: Candidate, box: Box): boolean {
  for (let t = 0; t <= 1; t += 0.05) {
    const [px, py] = [dot.x + (x - dot.x) * t, dot.y + (y - dot.y) * t];
    if (px > box.left && px < box.right && py > box.top && py < box.bottom) return true;
  }
  return false;
}

/** Whether two leaders cross. */
function crosses(a: Candidate, b: Candidate): boolean {
  const side = (p: Candidate, x: number, y: number): number =>
    Math.sign((p.x - p.dot.x) * (y - p.dot.y) - (p.y - p.dot.y) * (x - p.dot.x));
  return side(a, b.dot.x, b.dot.y) !== side(a, b.x, b.y) && side(b, a.dot.x, a.dot.y) !== side(b, a.x, a.y);
}
