import { toYears, type PartialDate } from '../model/dates.ts';
import { staircase, type Placed } from './staircase.ts';
import { xOf, xOfDate, xOfEnd, ticks, timeAxis, type Tick, type TimeAxis } from './time-axis.ts';

/** What the drawing needs to know of a point. */
export interface TimelineItem {
  readonly start: PartialDate;
  /** Width of its label with its sign, in units of the drawing. */
  readonly width: number;
}

/** A point with its place in the drawing. */
export interface DrawnItem {
  /** Which of the items it is. */
  readonly index: number;
  /** Its day on the axis. */
  readonly x: number;
  /** Where its leader rises and its label begins. */
  readonly labelX: number;
  /** Middle of its label. */
  readonly labelY: number;
  readonly side: Placed['side'];
}

/** A line of the drawing: some whole years on a scale of their own. */
export interface TimelineRow {
  readonly axis: TimeAxis;
  /** Last year with a point. */
  readonly lastYear: number;
  /** Years without a point between the row above and this one. */
  readonly empty: { readonly from: number; readonly to: number } | undefined;
  readonly top: number;
  readonly y: number;
  /** Where what is known ends. */
  readonly solidTo: number;
  readonly ticks: readonly Tick[];
  readonly items: readonly DrawnItem[];
}

/** The whole stretch on one scale, above the rows. */
export interface Overview {
  readonly axis: TimeAxis;
  readonly solidTo: number;
  readonly y: number;
  readonly ticks: readonly Tick[];
  readonly xs: readonly number[];
  /** Which part each row shows. */
  readonly parts: readonly { readonly from: number; readonly to: number }[];
}

/** A timeline drawn in rows, as text is set in lines. */
export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly overview: Overview | undefined;
  readonly rows: readonly TimelineRow[];
}

const WIDTH = 1216;
/** Column for the years of a row. */
const LEFT = 168;
const LEVEL = 23;
/** From the axis to the middle of the nearest label above it, and below it, where the ticks' words stand between. */
const [ABOVE, BELOW] = [26, 40];
/** Air above and below the labels of a row. */
const AIR = 22;
/** Price of a break, in units of height. */
const BREAK = 60;
const OVERVIEW = 92;
const OVERVIEW_Y = 34;

interface Draft {
  readonly axis: TimeAxis;
  readonly first: number;
  readonly placed: readonly Placed[];
  readonly xs: readonly number[];
  readonly above: number;
  readonly below: number;
}

const yearOf = (item: TimelineItem): number => Number(item.start.slice(0, 4));

/** Sets items on one axis; its scale is the largest that lets every label end within the drawing. */
function draft(items: readonly TimelineItem[], first: number): Draft {
  const [from, to] = [yearOf(items[0] as TimelineItem), yearOf(items.at(-1) as TimelineItem) + 1];
  const scale = items.reduce(
    (least, { start, width }) =>
      Math.min(least, (WIDTH - LEFT - width) / Math.max(toYears(start) - from, 1e-6)),
    (WIDTH - LEFT) / (to - from),
  );
  const axis = timeAxis(from, to, LEFT, scale);
  const xs = items.map(({ start }) => xOfDate(axis, start));
  const placed = staircase(items.map(({ width }, i) => ({ x: xs[i] ?? LEFT, width })));
  const levels = (side: Placed['side']): number =>
    Math.max(1, ...placed.map((place) => (place.side === side ? place.level : 1)));
  return { axis, first, placed, xs, above: levels('above'), below: levels('below') };
}

const heightOf = ({ above, below }: Draft): number => ABOVE + BELOW + 2 * AIR + (above + below - 2) * LEVEL;

/** What a row costs: its height, a break in reading, and every label that cannot stand over its day. */
function costOf(row: Draft): number {
  const moved = row.placed.reduce((sum, { x }, i) => sum + Math.abs((row.xs[i] ?? x) - x), 0);
  return heightOf(row) + BREAK + 2 * moved;
}

/** Optimal line breaking (dynamic programming): breaks items into rows at ends of years, at least total cost. */
function breakRows(items: readonly TimelineItem[]): Draft[] {
  const starts = items.flatMap((item, i) =>
    i === 0 || yearOf(item) !== yearOf(items[i - 1] ?? item) ? [i] : [],
  );
  // best[k]: the cheapest rows for the items from the k-th year on.
  const best: { cost: number; rows: Draft[] }[] = [];
  best[starts.length] = { cost: 0, rows: [] };
  for (let k = starts.length - 1; k >= 0; k -= 1) {
    for (let end = k + 1; end <= starts.length; end += 1) {
      const row = draft(items.slice(starts[k], starts[end] ?? items.length), starts[k] ?? 0);
      const rest = best[end] ?? { cost: 0, rows: [] };
      const cost = costOf(row) + rest.cost;
      if (cost < (best[k]?.cost ?? Infinity)) best[k] = { cost, rows: [row, ...rest.rows] };
    }
  }
  return best[0]?.rows ?? [];
}

/**
 * Lays out a timeline. Each row has a linear time scale of its own; the overview shows all of it on one.
 * @param items at least one, in order of time
 * @param until up to when anything is known: beyond it the line dissolves
 */
export function drawTimeline(items: readonly TimelineItem[], until: PartialDate): TimelineDrawing {
  const drafts = breakRows(items);
  const overview = drafts.length > 1 ? drawOverview(items, drafts, until) : undefined;
  let top = overview ? OVERVIEW : 0;
  const rows = drafts.map((row, i): TimelineRow => {
    const { axis, placed, xs, first } = row;
    const y = top + AIR + ABOVE + (row.above - 1) * LEVEL;
    const before = drafts[i - 1]?.axis.to;
    const drawn: TimelineRow = {
      axis,
      lastYear: axis.to - 1,
      empty: before !== undefined && before < axis.from ? { from: before, to: axis.from - 1 } : undefined,
      top,
      y,
      solidTo: xOfEnd(axis, until),
      ticks: ticks(axis),
      items: placed.map(({ side, level, x }, j) => ({
        index: first + j,
        x: xs[j] ?? x,
        labelX: x,
        labelY: side === 'above' ? y - ABOVE - (level - 1) * LEVEL : y + BELOW + (level - 1) * LEVEL,
        side,
      })),
    };
    top += heightOf(row);
    return drawn;
  });
  return { width: WIDTH, height: top, overview, rows };
}

function drawOverview(
  items: readonly TimelineItem[],
  drafts: readonly Draft[],
  until: PartialDate,
): Overview {
  const [from, to] = [drafts[0]?.axis.from ?? 0, drafts.at(-1)?.axis.to ?? 1];
  const axis = timeAxis(from, to, LEFT, (WIDTH - LEFT) / (to - from));
  return {
    axis,
    solidTo: xOfEnd(axis, until),
    y: OVERVIEW_Y,
    ticks: ticks(axis),
    xs: items.map(({ start }) => xOfDate(axis, start)),
    parts: drafts.map(({ axis: part }) => ({ from: xOf(axis, part.from), to: xOf(axis, part.to) })),
  };
}
