import { lifeLine, type Stretch } from './life-line.ts';
import { toYears, type PartialDate } from '../model/dates.ts';
import type { Document } from '../model/schemas/index.ts';

/** A document's life small enough for a card: one stroke, 200 × 12 units, with the years at its ends. */
export interface SmallLife {
  /** Path: solid in force, dashed while suspended, dotted before and after; a tick for each step, a tall one for the day. */
  readonly path: string;
  readonly begun: string;
  /** Empty while the life goes on. */
  readonly ended: string;
}

const AXIS = 6;
/** Length of a dash and of the gap behind it. */
const DASHES: Readonly<Record<Stretch, readonly [dash: number, gap: number] | undefined>> = {
  pending: [1.5, 3.5],
  'in-force': undefined,
  suspended: [6, 4],
  ended: [1.5, 3.5],
};

/**
 * Draws a life in little.
 * @param day the day of the report that mentions the document, marked if it falls within the life
 * @returns undefined for a life of one step: there is no line to draw
 */
export function smallLife(life: Document['life'], day?: PartialDate): SmallLife | undefined {
  const { steps, segments } = lifeLine(life);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || first === last) return undefined;
  const [from, to] = [toYears(first.date), toYears(last.date)];
  const at = day === undefined ? undefined : (toYears(day) - from) / (to - from);
  const mark = at !== undefined && at >= 0 && at <= 1 ? first.x + at * (last.x - first.x) : undefined;
  return {
    path: [
      ...segments.map((segment) => stretch(segment.from / 5, segment.to / 5, DASHES[segment.style])),
      ...steps.map(({ x }) => `M${round(x / 5)} ${String(AXIS - 2)}v4`),
      ...(mark === undefined ? [] : [`M${round(mark / 5)} 0v12`]),
    ].join(''),
    begun: first.date.slice(0, 4),
    ended: segments.at(-1)?.style === 'ended' ? last.date.slice(0, 4) : '',
  };
}

function stretch(from: number, to: number, dashes: readonly [number, number] | undefined): string {
  if (!dashes) return `M${round(from)} ${String(AXIS)}H${round(to)}`;
  const [dash, gap] = dashes;
  const count = Math.max(1, Math.floor((to - from + gap) / (dash + gap)));
  return `M${round(from)} ${String(AXIS)}${`h${String(dash)}m${String(gap)} 0`.repeat(count)}`;
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
