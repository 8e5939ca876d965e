import { firstDay, type PartialDate } from '../model/dates.ts';
import type { Office } from '../model/offices.ts';
import { textWidth } from './text-width.ts';
import { xOfDate, xOfEnd, ticks, timeAxis, type Tick } from './time-axis.ts';

/** A stretch along the axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** An office as a line: solid while it is known to be held, dotted where that is unknown. */
export interface OfficeLine {
  readonly held: Span | undefined;
  readonly unknown: readonly Span[];
  /** Day on which the office was taken up or given up, where known. */
  readonly ends: readonly number[];
  /** Last date at which it is known to be held, when nothing more is known. */
  readonly seen: number | undefined;
}

/** A day to be marked through all offices. */
export interface DayMark {
  readonly date: PartialDate;
  readonly label: string;
}

/** Marks so close together that they share a label. */
export interface MarkGroup {
  readonly xs: readonly number[];
  readonly label: string;
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
/** Size of letters on a phone, where the drawing is small and they are not; the room that a year then needs. */
const [LABEL, TICK_ROOM] = [41, 150];
/** Air between two labels, and how far one may stand off its marks. */
const [GAP, OFF] = [12, 40];
/** Length of the dots before an office whose beginning is not known. */
const HINT = 60;

/**
 * Lays out offices, true to time.
 * @param offices at least one
 * @param marks in order of time
 * @param until up to when anything is known
 */
export function officeLines(
  offices: readonly Office[],
  marks: readonly DayMark[],
  until: PartialDate,
): OfficeLines {
  const dates = [
    ...offices.flatMap(({ from, to, asOf }) => [from, to, asOf]),
    ...marks.map(({ date }) => date),
    until,
  ];
  const years = dates.filter((date) => date !== undefined).map((date) => Number(firstDay(date).slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years) + 1];
  const axis = timeAxis(from, to, 0, WIDTH / (to - from));
  const at = (date: PartialDate): number => xOfDate(axis, date);
  return {
    width: WIDTH,
    ticks: ticks(axis, TICK_ROOM),
    marks: group(marks.map(({ date, label }) => ({ x: at(date), label }))),
    lines: offices.map((office) => officeLine(office, at, (date) => xOfEnd(axis, date))),
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

/** Groups marks until their labels stand beside each other, each over its own marks. */
function group(marks: readonly { readonly x: number; readonly label: string }[]): MarkGroup[] {
  let groups = marks.map(({ x, label }) => ({ xs: [x], labels: [label] }));
  for (;;) {
    const placed = place(groups.map(({ xs, labels }) => ({ xs, label: labels.join(', ') })));
    // The first that is crowded off its marks joins its neighbour to the right, or to the left if it is the last.
    const crowded = placed.findIndex(({ x, xs }) => Math.abs(x - middleOf(xs)) > OFF);
    const first = Math.min(crowded, groups.length - 2);
    const [left, right] = [groups[first], groups[first + 1]];
    if (crowded < 0 || !left || !right) return placed;
    const joined = { xs: [...left.xs, ...right.xs], labels: [...left.labels, ...right.labels] };
    groups = groups.toSpliced(first, 2, joined);
  }
}

const middleOf = (xs: readonly number[]): number => ((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2;

/** Labels over the middle of their marks, moved left where the next one, or the end, would be in the way. */
function place(groups: readonly Omit<MarkGroup, 'x'>[]): MarkGroup[] {
  let free = WIDTH;
  return groups
    .toReversed()
    .map((each) => {
      const half = textWidth(each.label, LABEL) / 2;
      const x = Math.min(middleOf(each.xs), free - half);
      free = x - half - GAP;
      return { ...each, x };
    })
    .reverse();
}
