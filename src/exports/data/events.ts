import { articlesMentioning } from '../../graph/questions/backlinks.ts';
import { entriesOfKind } from '../../graph/questions/indexes.ts';
import type { Corpus, Entry } from '../../graph/types.ts';

/** The place of an event, when it has one. */
export function placeOf(corpus: Corpus, event: Entry<'event'>): Entry<'place'> | undefined {
  const place = event.data.place && corpus.entries.get(`place:${event.data.place}`);
  return place && place.kind === 'place' ? place : undefined;
}

/** Who took part, by name: `Tên Người (chức vụ khi ấy)`. */
export function participantNames(corpus: Corpus, event: Entry<'event'>): string[] {
  return event.data.participants.map((who) => {
    const name =
      'name' in who ? who.name : (corpus.entries.get(`person:${who.person}`)?.data.name ?? who.person);
    return who.as ? `${name} (${who.as})` : name;
  });
}

/** Ids of the articles that report an event or mention it. */
export function articlesOn(corpus: Corpus, event: Entry<'event'>): string[] {
  return articlesMentioning(corpus, event.key).map(({ id }) => id);
}

/** All events, in order of time. */
export function eventsOf(corpus: Corpus): Entry<'event'>[] {
  return entriesOfKind(corpus, 'event');
}
