import { entriesOfKind } from './indexes.ts';
import type { ArticleNode, Corpus, Entry } from './types.ts';

/** A place with what happened there. */
export interface EventPlace {
  readonly place: Entry<'place'>;
  /** In order of time. */
  readonly events: readonly Entry<'event'>[];
  /** Reports that tell one of them. */
  readonly reports: readonly ArticleNode[];
  /** Whether all of it came after the reports. */
  readonly later: boolean;
}

/** Places of events, as Vietnamese sorts, and the events that have no place of their own. */
export function eventPlaces(corpus: Corpus): { places: EventPlace[]; elsewhere: Entry<'event'>[] } {
  const events = entriesOfKind(corpus, 'event');
  const at = (place: Entry<'place'>): Entry<'event'>[] =>
    events.filter(({ data }) => data.place === place.id);
  const places = entriesOfKind(corpus, 'place')
    .map((place) => ({ place, events: at(place) }))
    .filter((each) => each.events.length > 0)
    .map(({ place, events }) => ({
      place,
      events,
      reports: corpus.articles.filter(({ data }) => events.some(({ id }) => id === data.event)),
      later: events.every(({ data }) => data.later),
    }));
  return { places, elsewhere: events.filter(({ data }) => data.place === undefined) };
}
