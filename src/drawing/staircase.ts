/** A mark on an axis whose label is to be placed. */
export interface Mark {
  /** Where it stands on the axis. */
  readonly x: number;
  /** Width of its label, which begins at its leader. */
  readonly width: number;
}

/** A label's place beside the axis. */
export interface Placed {
  /** Above the axis, or below it. */
  readonly side: 'above' | 'below';
  /** 1 is next to the axis. */
  readonly level: number;
  /** Where its leader rises; left of the mark's own place when marks stand too close to tell apart. */
  readonly x: number;
}

/** Least distance of two leaders on one side: a sign fits between. */
const APART = 14;
/** Air after a label. */
const AIR = 12;

type Step = Pick<Placed, 'x' | 'level'>;

/**
 * Places labels on both sides of an axis as stairs that fall to the right, so that no leader crosses a label and no
 * two labels meet: each stands above everything to its right that it would cover. Of the two sides the lower wins.
 * @param marks in order of x
 * @returns as many places, in the same order
 */
export function staircase(marks: readonly Mark[]): Placed[] {
  const stairs: Record<Placed['side'], Step[]> = { above: [], below: [] };
  let last: Placed['side'] = 'below';
  const fit = (side: Placed['side'], mark: Mark): Placed => {
    const x = Math.min(mark.x, (stairs[side].at(-1)?.x ?? Infinity) - APART);
    const covered = stairs[side].filter((step) => step.x - APART < x + mark.width + AIR);
    return { side, x, level: 1 + Math.max(0, ...covered.map(({ level }) => level)) };
  };
  return marks
    .toReversed()
    .map((mark) => {
      const [same, other] = [fit(last, mark), fit(last === 'above' ? 'below' : 'above', mark)];
      const cost = (place: Placed): number => place.level + (mark.x - place.x) / APART;
      const best = cost(same) < cost(other) ? same : other;
      stairs[best.side].push(best);
      last = best.side;
      return best;
    })
    .reverse();
}
