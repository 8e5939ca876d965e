import { lastEditionWith } from './versions.ts';
import type { FormerPlace } from './former.ts';
import type { Corpus } from '../graph/types.ts';
import type { PartialDate } from '../model/dates.ts';

/** Places that left a page on one day and whose words one edition has. */
export interface DepartedPlaces {
  readonly on: PartialDate;
  /** The last edition that has them; undefined when none does. */
  readonly edition: PartialDate | undefined;
  readonly places: readonly FormerPlace[];
}

/** Whether a place was retired without a word of its own: an old edition speaks for it. */
export function goneWithWords({ went }: FormerPlace): boolean {
  return went.type === 'retired' && went.was === undefined;
}

/** Retired places by their day and by the edition that has them, so that a text that was recast has one row for all. */
export function groupedDepartures(corpus: Corpus, places: readonly FormerPlace[]): DepartedPlaces[] {
  const rows = places.flatMap((place) =>
    place.went.type === 'retired'
      ? [{ place, on: place.went.on, edition: lastEditionWith(corpus, place.address)?.day }]
      : [],
  );
  return [...Map.groupBy(rows, ({ on, edition }) => `${on} ${edition ?? ''}`).values()].flatMap((group) =>
    group.slice(0, 1).map(({ on, edition }) => ({ on, edition, places: group.map(({ place }) => place) })),
  );
}
