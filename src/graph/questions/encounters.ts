import { entriesOfKind } from './indexes.ts';
import { perCorpus } from '../per-corpus.ts';
import { groupByAny } from '../statements.ts';
import type { Corpus, Entry } from '../types.ts';

/** Somebody at an event, with an entry or without. */
export interface Attendee {
  readonly name: string;
  readonly entry: Entry<'person'> | undefined;
  /** Office at the time. */
  readonly as: string | undefined;
}

/** A meeting or a call that a person took part in, with the others. */
export interface Encounter {
  readonly event: Entry<'event'>;
  readonly place: Entry<'place'> | undefined;
  readonly others: readonly Attendee[];
}

/** Everyone at an event, as its entry lists them. */
export function attendeesOf(corpus: Corpus, event: Entry<'event'>): Attendee[] {
  return event.data.participants.map((who) => {
    const entry = 'person' in who ? corpus.entries.get(`person:${who.person}`) : undefined;
    return {
      name: entry?.data.name ?? ('name' in who ? who.name : who.person),
      entry: entry?.kind === 'person' ? entry : undefined,
      as: who.as,
    };
  });
}

const eventsOf = perCorpus((corpus) =>
  groupByAny(
    entriesOfKind(corpus, 'event').filter(({ data }) => data.form !== 'turn'),
    ({ data }) => data.participants.flatMap((who) => ('person' in who ? [who.person as string] : [])),
  ),
);

/** Meetings and calls that a person took part in, in order of time. */
export function encountersOf(corpus: Corpus, person: Entry<'person'>): Encounter[] {
  return (eventsOf(corpus).get(person.id) ?? []).flatMap((event) => {
    const all = attendeesOf(corpus, event);
    const others = all.filter(({ entry }) => entry !== person);
    if (others.length === all.length || others.length === 0) return [];
    const place = event.data.place && corpus.entries.get(`place:${event.data.place}`);
    return [{ event, place: place && place.kind === 'place' ? place : undefined, others }];
  });
}
