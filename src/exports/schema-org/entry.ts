import type { Entry } from '../../graph/types.ts';
import { entryAddress, indexAddress } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { commonOf } from './common.ts';
import { documentThing } from './document.ts';
import { eventThing } from './event.ts';
import type { GraphNode } from './graph.ts';
import { TERM_SET_ID } from './ids.ts';
import { personThing } from './person.ts';

/** An entry's page: what the entry is, and the way to it. */
export function entryGraph(entry: Entry, context: ExportContext): GraphNode[] {
  const crumbs = [
    { name: context.words.kinds[entry.kind].plural, address: indexAddress(entry.kind) },
    { name: entry.data.name, address: entryAddress(entry) },
  ];
  return [thing(entry, context), breadcrumbs(crumbs, context)];
}

function thing(entry: Entry, context: ExportContext): GraphNode {
  const common = commonOf(entry, context);
  const { absolute } = context;
  switch (entry.kind) {
    case 'person':
      return personThing(entry, common);
    case 'organisation':
      return {
        '@type': 'Organization',
        ...common,
        ...(entry.data.founded && { foundingDate: entry.data.founded }),
      };
    case 'document':
      return documentThing(entry, common, context);
    case 'event':
      return eventThing(entry, common, context);
    case 'place': {
      const { lat, lon } = entry.data.coordinates;
      return {
        '@type': 'Place',
        ...common,
        geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
      };
    }
    case 'term':
      return { '@type': 'DefinedTerm', ...common, inDefinedTermSet: { '@id': absolute(TERM_SET_ID) } };
    default:
      return { '@type': 'Thing', ...common };
  }
}
