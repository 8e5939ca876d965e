import { firstDay, lastDay, type PartialDate } from '../../model/dates.ts';
import { statusOn } from '../../model/document-status.ts';
import type { Item } from '../items.ts';
import type { Form, Tenure } from '../forms.ts';
import { tokenise, type Token } from '../tokens.ts';
import type { Facts } from '../types.ts';
import type { Fact } from './fact.ts';

type EventFacts = Extract<Facts, { of: 'event' }>;
type DocumentFacts = Extract<Facts, { of: 'document' }>;

/** An office as a fact. */
export function officeFact({ title, from, to, asOf }: Tenure): Fact {
  return { type: 'office', title, ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) };
}

/** Where a document stands, and since when. */
export function statusFact({ status, asOf, life }: DocumentFacts): Fact {
  const steps = life.map(([date, event, label]) => ({ date, event, label, later: false }));
  const then = statusOn({ life: steps, status }, asOf);
  // A treaty that one side left is over, but one that was never in force has no day on which it came to that.
  const isLed = then?.status === status || (status === 'expired' && then?.status === 'withdrawn');
  const since = isLed ? then?.since : undefined;
  return { type: 'status', status, asOf, ...(since && { since }) };
}

/** Date and place of an event, and its duration where that is asked. */
export function eventFact({ start, end, place, venue, duration }: EventFacts, withDuration = false): Fact {
  const where = place ?? venue;
  return {
    type: 'event',
    start,
    ...(end && { end }),
    ...(where && { place: where }),
    ...(withDuration && duration && { duration }),
  };
}

/** Whether two periods have a day in common; an open end is open. */
export function overlaps(
  { start, end }: { readonly start?: PartialDate | undefined; readonly end?: PartialDate | undefined },
  date: PartialDate,
): boolean {
  return (!start || firstDay(start) <= lastDay(date)) && (!end || lastDay(end) >= firstDay(date));
}

/** Whether an office is known to have been held at some time of a date. */
export function heldAt({ from, to, asOf }: Tenure, date: PartialDate): boolean {
  const start = from ?? asOf;
  return start !== undefined && overlaps({ start, end: to ?? asOf ?? start }, date);
}

/** The same for ranking, where of a year its middle counts: who left in January did not hold the office “in” that year. */
export function heldMostOf(tenure: Tenure, date: PartialDate): boolean {
  if (date.length > 4) return heldAt(tenure, date);
  // An office that was held when last seen is held for the rest of that year, as far as anybody knows.
  const end = tenure.to ?? tenure.asOf?.slice(0, 4);
  return (
    heldAt(tenure, date) &&
    overlaps({ start: tenure.from, end: end as PartialDate | undefined }, `${date}-07` as PartialDate)
  );
}

/**
 * What the line under a hit says of an entry, whatever was asked: the office of a person, the state of a document, date
 * and place of an event, the sort of a place.
 */
export function factOfKind(
  { facts, forms }: Item,
  formAt: (id: number) => Form | undefined,
): Fact | undefined {
  if (facts?.of === 'document') return statusFact(facts);
  if (facts?.of === 'event') return eventFact(facts);
  if (facts?.of === 'place') return { type: 'place', text: facts.type };
  const offices = forms.flatMap((id) => formAt(id)?.tenure ?? []);
  const now = offices.findLast(({ to }) => !to) ?? offices.at(-1);
  return now && officeFact(now);
}

/** The one limit of a document whose label has most of the words. */
export function limitOf(facts: Facts | undefined, words: readonly Token[]): Fact | undefined {
  if (facts?.of !== 'document') return undefined;
  const scored = (facts.limits ?? []).map(([value, label]) => {
    const own = new Set(tokenise(label).map(({ folded }) => folded));
    return { value, label, count: words.filter(({ folded }) => own.has(folded)).length };
  });
  scored.sort((a, b) => b.count - a.count);
  const [best, next] = scored;
  if (!best || best.count < 2 || best.count === next?.count) return undefined;
  return { type: 'limit', value: best.value, label: best.label };
}
