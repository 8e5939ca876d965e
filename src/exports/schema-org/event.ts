import type { Entry } from '../../graph/types.ts';
import type { Event } from '../../model/schemas/index.ts';
import type { ExportContext } from '../context.ts';
import type { CommonThing } from './entry.ts';
import type { GraphNode } from './graph.ts';
import { thingId } from './ids.ts';

/** An event with its days, its place and who took part, in the office of the time. */
export function eventThing(
  { data }: Entry<'event'>,
  common: CommonThing,
  { absolute }: ExportContext,
): GraphNode {
  const place = data.place && { '@id': absolute(thingId({ kind: 'place', id: data.place })) };
  const venue = data.venue && {
    '@type': 'Place' as const,
    name: data.venue,
    ...(place && { containedInPlace: place }),
  };
  const location = venue ?? place;
  return {
    '@type': 'Event',
    ...common,
    startDate: data.start,
    endDate: data.end ?? data.start,
    ...(location && { location }),
    attendee: data.participants.map((who) => attendee(who, absolute)),
  };
}

function attendee(who: Event['participants'][number], absolute: (address: string) => string) {
  const person =
    'name' in who
      ? ({ '@type': 'Person', name: who.name } as const)
      : { '@id': absolute(thingId({ kind: 'person', id: who.person })) };
  return who.as ? ({ '@type': 'Role', roleName: who.as, attendee: person } as const) : person;
}
