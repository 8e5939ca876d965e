import { compareDates, firstDay, lastDay, type PartialDate } from './dates.ts';
import type { Document } from './schemas/index.ts';

/** Status of a document on a day: one from its schema, or one of three that only a past day can have. */
export type StatusThen = Document['status'] | 'not-yet' | 'signed' | 'withdrawn';

/** A status with the day it began, as far as known. */
export interface DatedStatus {
  readonly status: StatusThen;
  readonly since?: PartialDate | undefined;
}

/** Status after each step; a milestone or an extension does not change it. */
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
 * Status of a document on a day, derived from the steps of its life.
 * @param day the last day it can mean counts: what happened within it had happened
 * @returns undefined when its life does not say
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
  // A treaty that was signed and never came into force has had that status on every day since.
  if (then === 'signed' && status === 'never-in-force') return { status };
  return { status: then, since: made.date };
}
