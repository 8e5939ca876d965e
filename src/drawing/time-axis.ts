import { lastDay, toYears, type PartialDate } from '../model/dates.ts';

/** A year or month written beside an axis. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** A linear time scale. */
export interface TimeAxis {
  /** First year, and the year after the last. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  /** Length of a year. */
  readonly scale: number;
  readonly right: number;
}

/** An axis over whole years. @param to the year after the last */
export function timeAxis(from: number, to: number, left: number, scale: number): TimeAxis {
  return { from, to, left, scale, right: left + (to - from) * scale };
}

/** Place of a time in fractional years. */
export function xOf(axis: TimeAxis, years: number): number {
  return Math.round((axis.left + (years - axis.from) * axis.scale) * 10) / 10;
}

/** Place of the first day that a date can mean. */
export function xOfDate(axis: TimeAxis, date: PartialDate): number {
  return xOf(axis, toYears(date));
}

/** Place of the end of what is known: the last day that the date can mean, no further than the axis reaches. */
export function xOfEnd(axis: TimeAxis, until: PartialDate): number {
  const day = lastDay(until) as PartialDate;
  return Math.min(axis.right, Math.max(axis.left, xOfDate(axis, day)));
}

/** Room that the words of a tick need. */
const TICK_ROOM = 56;

/**
 * Ticks as close as their words allow: quarters, years, or every second, fifth or tenth year.
 * @param room that the words of one need
 */
export function ticks(axis: TimeAxis, room = TICK_ROOM): Tick[] {
  const found: Tick[] = [];
  if (axis.scale / 4 >= room) {
    for (let month = 0; month < (axis.to - axis.from) * 12; month += 3) {
      const year = axis.from + Math.floor(month / 12);
      found.push({
        x: xOf(axis, axis.from + month / 12),
        label: `${String((month % 12) + 1)}/${String(year)}`,
      });
    }
    return found;
  }
  const step = [1, 2, 5, 10].find((years) => years * axis.scale >= room) ?? 20;
  for (let year = axis.from; year < axis.to; year += 1) {
    if (year % step === 0) found.push({ x: xOf(axis, year), label: String(year) });
  }
  return found;
}
