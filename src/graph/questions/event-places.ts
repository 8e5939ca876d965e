import { entriesOfKind } from './indexes.ts';
import { articleOrder, articlesByEvent } from '../mention-index.ts';
import type { ArticleNode, Corpus, Entry } from '../types.ts';

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
  const byPlace = Map.groupBy(events, ({ place }) => place);
  const order = articleOrder(corpus);
  const tellers = (told: readonly Entry<'event'>[]): ArticleNode[] =>
    told
      .flatMap((event) => articlesByEvent(corpus).get(event) ?? [])
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const places = entriesOfKind(corpus, 'place')
    .map((place) => ({ place, events: byPlace.get(place) ?? [] }))
    .filter((each) => each.events.length > 0)
    .map(({ place, events }) => ({
      place,
      events,
      reports: tellers(events),
      later: events.every(({ data }) => data.later),
    }));
  return { places, elsewhere: byPlace.get(undefined) ?? [] };
}
