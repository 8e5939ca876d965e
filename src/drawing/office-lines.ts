import { firstDay, type PartialDate } from '../model/dates.ts';
import type { Office } from '../model/offices.ts';
import { placeOfDate, placeOfEnd, ticks, timeAxis, type Tick } from './time-axis.ts';

/** A stretch along the axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An office as a line: firm while it is known to be held, dots where that is not known. */
export interface OfficeLine {
  readonly held: Span | undefined;
  readonly unknown: readonly Span[];
  /** Day on which the office was taken up or given up, where known. */
  readonly ends: readonly number[];
  /** Where the holder was last seen in it, when nothing else is known. */
  readonly seen: number | undefined;
}

/** Marks of the axis that stand so close together that they share a label. */
export interface MarkGroup {
  readonly xs: readonly number[];
  /** Which of the marks they are. */
  readonly indexes: readonly number[];
  /** Middle of the label. */
  readonly x: number;
}

/** Offices on one axis, 1000 units long. */
export interface OfficeLines {
  readonly width: number;
  readonly ticks: readonly Tick[];
  readonly marks: readonly MarkGroup[];
  readonly lines: readonly OfficeLine[];
}

const WIDTH = 1000;
/** Marks nearer than this share a label. */
const NEAR = 60;
/** Room that a year needs on a phone, where the drawing is small and its letters are not. */
const TICK_ROOM = 120;
/** Length of the dots before an office whose beginning is not known. */
const HINT = 60;

/**
 * Lays out offices, true to time.
 * @param offices at least one
 * @param marks days to be marked through all of them, in order
 * @param until up to when anything is known
 */
export function officeLines(
  offices: readonly Office[],
  marks: readonly PartialDate[],
  until: PartialDate,
): OfficeLines {
  const dates = [...offices.flatMap(({ from, to, asOf }) => [from, to, asOf]), ...marks, until];
  const years = dates.filter((date) => date !== undefined).map((date) => Number(firstDay(date).slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const axis = timeAxis(from, to, 0, WIDTH / (to - from));
  const at = (date: PartialDate): number => placeOfDate(axis, date);
  return {
    width: WIDTH,
    ticks: ticks(axis, TICK_ROOM),
    marks: group(marks.map(at)),
    lines: offices.map((office) => officeLine(office, at, (date) => placeOfEnd(axis, date))),
  };
}

function officeLine(
  { from, to, asOf }: Office,
  at: (date: PartialDate) => number,
  atEnd: (date: PartialDate) => number,
): OfficeLine {
  const seen = asOf && atEnd(asOf);
  const start = from && at(from);
  const end = to ? atEnd(to) : seen;
  const held =
    start !== undefined && end !== undefined ? { from: start, to: Math.max(start, end) } : undefined;
  const anchor = held ?? (end === undefined ? undefined : { from: end, to: end });
  return {
    held,
    unknown: [
      ...(from || !anchor ? [] : [{ from: Math.max(0, anchor.from - HINT), to: anchor.from }]),
      ...(to ? [] : [{ from: anchor?.to ?? start ?? 0, to: WIDTH }]),
    ],
    ends: [start, to && end].filter((x) => x !== undefined),
    seen: held ? undefined : seen,
  };
}

function group(xs: readonly number[]): MarkGroup[] {
  const groups: { xs: number[]; indexes: number[] }[] = [];
  xs.forEach((x, i) => {
    const last = groups.at(-1);
    if (last && x - (last.xs.at(-1) ?? 0) < NEAR) {
      last.xs.push(x);
      last.indexes.push(i);
    } else groups.push({ xs: [x], indexes: [i] });
  });
  return groups.map((each) => ({ ...each, x: ((each.xs[0] ?? 0) + (each.xs.at(-1) ?? 0)) / 2 }));
}
