import type { Feature, FeatureCollection, Point } from 'geojson';
import { entriesOfKind } from '../../graph/questions/indexes.ts';
import { entryAddress } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';

/**
 * Events that have a place, as points (RFC 7946: longitude first, WGS 84). Events of one place share its rounded
 * centre.
 */
export function eventsGeoJson({ corpus, absolute }: ExportContext): FeatureCollection<Point> {
  const features = entriesOfKind(corpus, 'event').flatMap((event): Feature<Point>[] => {
    const { place } = event;
    if (!place) return [];
    const { lat, lon } = place.data.coordinates;
    const { name, nameEn, start, end, venue, definition } = event.data;
    return [
      {
        type: 'Feature',
        id: event.id,
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: {
          name,
          nameEn,
          start,
          end,
          place: place.id,
          placeName: place.data.name,
          venue,
          definition,
          address: absolute(entryAddress(event)),
        },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
