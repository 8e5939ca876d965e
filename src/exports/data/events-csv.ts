import { articlesMentioning } from '../../graph/questions/backlinks.ts';
import { entriesOfKind } from '../../graph/questions/indexes.ts';
import { entryAddress } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';
import { toCsv, type Row } from './csv.ts';

/** Events as a table, in order of time. */
export function eventsCsv({ corpus, absolute }: ExportContext): Iterable<string> {
  return toCsv(
    entriesOfKind(corpus, 'event').map((event): Row => {
      const { data, place } = event;
      return {
        id: event.id,
        name: data.name,
        nameEn: data.nameEn,
        nameRu: data.nameRu,
        start: data.start,
        end: data.end,
        place: place?.id,
        placeName: place?.data.name,
        lat: place?.data.coordinates.lat,
        lon: place?.data.coordinates.lon,
        venue: data.venue,
        duration: data.duration,
        participants: event.participants.map(({ name, as }) => (as ? `${name} (${as})` : name)),
        outcome: data.outcome,
        previous: data.previous,
        next: data.next,
        later: data.later,
        articles: articlesMentioning(corpus, event.key).map(({ id }) => id),
        definition: data.definition,
        wikidata: data.wikidata,
        sources: data.sources.map(({ id }) => id),
        address: absolute(entryAddress(event)),
      };
    }),
  );
}
