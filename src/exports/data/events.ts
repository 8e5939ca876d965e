import { articlesMentioning } from '../../graph/questions/backlinks.ts';
import { entriesOfKind } from '../../graph/questions/indexes.ts';
import type { Corpus, Entry } from '../../graph/types.ts';

/** Who took part, by name: `Tên Người (chức vụ khi ấy)`. */
export function participantNames({ participants }: Entry<'event'>): string[] {
  return participants.map(({ name, as }) => (as ? `${name} (${as})` : name));
}

/** Ids of the articles that report an event or mention it. */
export function articlesOn(corpus: Corpus, event: Entry<'event'>): string[] {
  return articlesMentioning(corpus, event.key).map(({ id }) => id);
}

/** All events, in order of time. */
export function eventsOf(corpus: Corpus): Entry<'event'>[] {
  return entriesOfKind(corpus, 'event');
}
