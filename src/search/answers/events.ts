import { lastDay, type PartialDate } from '../../model/dates.ts';
import type { Item } from '../items.ts';
import { ANSWER } from '../limits.ts';
import { tokenise, type Token } from '../tokens.ts';
import type { Facts } from '../types.ts';
import type { Fact } from './fact.ts';
import { eventFact, overlaps } from './facts.ts';
import type { Question } from './question.ts';

/** The fields of an event. */
export type EventFacts = Extract<Facts, { of: 'event' }>;

/** Whether an event is at a place, by its field or its name. */
export const isAt = ({ place, venue }: EventFacts, item: Item | undefined, name: string): boolean =>
  place === name || (venue ?? '').includes(name) || (item?.record.label ?? '').includes(name);

/** First day of an event. */
export const startOf = (item: Item | undefined): PartialDate | undefined =>
  item?.facts?.of === 'event' ? item.facts.start : undefined;

/** Whether the name and the place of an event have all of some words. */
export function hasWords(
  { place, venue }: EventFacts,
  item: Item | undefined,
  words: readonly Token[],
): boolean {
  if (words.length === 0) return true;
  const own = new Set(
    tokenise(`${item?.record.label ?? ''} ${place ?? ''} ${venue ?? ''}`).map(({ folded }) => folded),
  );
  return words.every(({ folded }) => own.has(folded));
}

/** Whether an event is of a date: it lies there, and is not a long course of things that only passes through. */
export function isOf({ start, end }: EventFacts, date: PartialDate): boolean {
  if (!overlaps({ start, end: end ?? start }, date)) return false;
  const days = (Date.parse(lastDay(end ?? start)) - Date.parse(lastDay(start))) / 86_400_000;
  return days <= ANSWER.longestDays || overlaps({ start, end: start }, date);
}

/** What an event answers to a question about it. */
export function eventAnswer(facts: EventFacts, asked: Question['asked']): Fact | undefined {
  if (asked === 'howLong') return facts.duration ? eventFact(facts, true) : undefined;
  if (asked === 'attended')
    return facts.people.length > 0 ? { type: 'people', people: facts.people } : undefined;
  if (asked === 'where') return (facts.place ?? facts.venue) ? eventFact(facts) : undefined;
  return asked === 'when' || asked === undefined ? eventFact(facts) : undefined;
}
