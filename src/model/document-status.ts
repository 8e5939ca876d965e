import { compareDates, firstDay, lastDay, type PartialDate } from './dates.ts';
import type { Document } from './schemas/index.ts';

/** Where a document stood on a day: as its schema says it, or one of three states that none is in now. */
export type StatusThen = Document['status'] | 'not-yet' | 'signed' | 'withdrawn';

/** A status with the day it began, as far as known. */
export interface DatedStatus {
  readonly status: StatusThen;
  readonly since?: PartialDate | undefined;
}

/** What each step makes of a document; a milestone or an extension leaves it as it was. */
const MAKES: Readonly<Record<Document['life'][number]['event'], StatusThen | undefined>> = {
  signed: 'signed',
  adopted: 'adopted',
  published: 'published',
  'in-force': 'in-force',
  milestone: undefined,
  extended: undefined,
  suspended: 'suspended',
  expired: 'expired',
  withdrawn: 'withdrawn',
};

/**
 * Where a document stood on a day, read from the steps of its life.
 * @param day the last day it can mean counts: what happened within it had happened
 * @returns undefined when its life tells nothing
 */
export function statusOn(
  {
    life,
    status,
  }: { readonly life: readonly Document['life'][number][]; readonly status: Document['status'] },
  day: PartialDate,
): DatedStatus | undefined {
  const steps = [...life].sort((a, b) => compareDates(a.date, b.date));
  const [first] = steps;
  if (!first) return undefined;
  if (firstDay(first.date) > lastDay(day)) return { status: 'not-yet' };
  const made = steps
    .filter(({ date }) => firstDay(date) <= lastDay(day))
    .findLast(({ event }) => MAKES[event] !== undefined);
  const then = made && MAKES[made.event];
  if (!then) return undefined;
  // A treaty that was signed and never came into force was that on every day since.
  if (then === 'signed' && status === 'never-in-force') return { status };
  return { status: then, since: made.date };
}
