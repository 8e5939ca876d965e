import { entriesOfKind } from './indexes.ts';
import { perCorpus } from '../per-corpus.ts';
import { groupByAny } from '../statements.ts';
import type { Corpus, Entry, Participant } from '../types.ts';

/** A meeting or a call that a person took part in, with the others. */
export interface Encounter {
  readonly event: Entry<'event'>;
  readonly others: readonly Participant[];
}

const eventsOf = perCorpus((corpus) =>
  groupByAny(
    entriesOfKind(corpus, 'event').filter(({ data }) => data.form !== 'turn'),
    ({ participants }) => participants.map(({ person }) => person),
  ),
);

/** Meetings and calls that a person took part in with somebody, in order of time. */
export function encountersOf(corpus: Corpus, person: Entry<'person'>): Encounter[] {
  return (eventsOf(corpus).get(person) ?? []).flatMap((event) => {
    const others = event.participants.filter((who) => who.person !== person);
    return others.length > 0 ? [{ event, others }] : [];
  });
}
