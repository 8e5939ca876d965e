import { comparisonAddress } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import type { EntryId } from '../model/ids.ts';
import type { Facts, SearchRecord } from './types.ts';
import type { TEXT_KIND } from './weights.ts';

/** A text to be searched for phrases. */
export interface SearchText {
  readonly item: number;
  readonly type: keyof typeof TEXT_KIND;
  readonly text: string;
}

/** A record with what its hits show and its static rank. */
export interface Item {
  readonly record: SearchRecord;
  /** What its hits show when no text of it matched. */
  context: string;
  /** Indexes of its texts. */
  readonly texts: number[];
  facts: Facts | undefined;
  /** Indexes of its forms. */
  readonly forms: number[];
  /** Static rank: added to every score. */
  readonly bonus: number;
}

/** What distinguishes an event or document from others: its dates, its place, who took part and in which office. */
export function detailsOf(facts: Facts): string[] {
  if (facts.of === 'document') return facts.life.map(([date, , label]) => `${label} ${formatDate(date)}`);
  if (facts.of !== 'event') return [];
  const { start, end, place, venue, people } = facts;
  const days = end ? [formatDate(start), formatDate(end)] : [formatDate(start)];
  const where = [place, venue].filter((each) => each !== undefined);
  return [...days, ...where, ...people.map(([name, as]) => (as ? `${name}, ${as}` : name))];
}

/** The record of a topic on which reports of an event are compared. */
export function topicRecord(
  event: SearchRecord,
  topic: { readonly id: string; readonly title: string },
): SearchRecord {
  const id = event.address.split('/').filter(Boolean).at(-1) as EntryId;
  const address = `${comparisonAddress(id)}#${topic.id}`;
  return { kind: 'topic', address, label: topic.title, article: event.label };
}
