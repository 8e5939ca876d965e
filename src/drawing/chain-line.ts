import { toYears, type PartialDate } from '../model/dates.ts';

/** A meeting on the axis, with the column of text that hangs from it. */
export interface ChainPoint {
  readonly x: number;
  /** Left end of its column. */
  readonly column: number;
  /** Height of the level part of its leader: leaders never cross. */
  readonly elbow: number;
}

/** A landmark: another event, marked above the axis. */
export interface ChainLandmark {
  readonly x: number;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
  readonly text: string;
}

/** The chain of meetings as a drawing: units are those of a 1200 wide view box. */
export interface ChainLine {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  /** End of the known part, where the dots begin. */
  readonly known: number;
  readonly points: readonly ChainPoint[];
  readonly landmarks: readonly ChainLandmark[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

const WIDTH = 1200;
const LINE = 18;
/** Average width of a letter of a label, in units. */
const LETTER = 7;

/**
 * Lays out the chain on a linear time scale: points on the axis, evenly spaced columns below it, landmarks above.
 * @param meetings days of the meetings, in order
 * @param landmarks other turns of events, in order
 * @param known last month that is known
 */
export function chainLine(
  meetings: readonly PartialDate[],
  landmarks: readonly { readonly date: PartialDate; readonly text: string }[],
  known: PartialDate,
): ChainLine {
  const years = [...meetings, ...landmarks.map(({ date }) => date), known].map(toYears);
  const first = Math.min(...years) - 0.4;
  const last = Math.max(...years);
  const knownX = WIDTH * 0.955;
  const xOf = (year: number): number => Math.round(((year - first) / (last - first)) * knownX);
  const placed = placeLandmarks(landmarks.map(({ date, text }) => ({ x: xOf(toYears(date)), text })));
  const axis = Math.max(...placed.map(({ row }) => row), 0) * LINE + 34;
  const elbows = elbowRows(
    meetings.map((date, i) => ({ x: xOf(toYears(date)), column: columnOf(i, meetings.length) })),
  );
  const height = axis + 34 + (Math.max(0, ...elbows) + 1) * 10;
  return {
    width: WIDTH,
    height,
    axis,
    known: knownX,
    points: meetings.map((date, i) => ({
      x: xOf(toYears(date)),
      column: columnOf(i, meetings.length),
      elbow: axis + 34 + (elbows[i] ?? 0) * 10,
    })),
    landmarks: placed.map(({ row, ...landmark }) => ({ ...landmark, labelY: axis - 12 - row * LINE })),
    years: yearTicks(first, last).map((year) => ({ year, x: xOf(year) })),
  };
}

const columnOf = (index: number, count: number): number => Math.round((index * WIDTH) / count) + 3;

function yearTicks(first: number, last: number): number[] {
  const from = Math.ceil(first);
  return Array.from({ length: Math.max(0, Math.floor(last) - from + 1) }, (_, i) => from + i);
}

function placeLandmarks(
  landmarks: readonly { x: number; text: string }[],
): (Omit<ChainLandmark, 'labelY'> & { row: number })[] {
  const ends: { from: number; to: number }[][] = [];
  return landmarks.map(({ x, text }) => {
    const width = text.length * LETTER + 12;
    // A label is right-aligned at the end of the drawing, or where it would collide with another's stem.
    const struck = landmarks.some((other) => other.x > x && other.x < x + width);
    const anchor = struck || x + width > WIDTH ? ('end' as const) : ('start' as const);
    const [from, to] = anchor === 'start' ? [x - 4, x + width] : [x - width, x + 4];
    let row = 0;
    while (ends[row]?.some((other) => other.from < to && from < other.to)) row += 1;
    // A stem that rises through lower rows must not collide with their labels.
    for (let below = 0; below <= row; below += 1)
      (ends[below] ??= []).push(below === row ? { from, to } : { from: x - 4, to: x + 4 });
    return { x, labelX: anchor === 'start' ? x + 6 : x - 6, anchor, text, row };
  });
}

/** Leaders that run left are stacked so that none crosses another: the one furthest right bends lowest. */
function elbowRows(points: readonly { x: number; column: number }[]): number[] {
  return points.map(
    (point, i) =>
      points.slice(0, i).filter((other) => point.column < other.x && other.column < other.x).length,
  );
}
