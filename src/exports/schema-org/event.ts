import type { Entry, Participant } from '../../graph/types.ts';
import type { ExportContext } from '../context.ts';
import type { CommonThing } from './common.ts';
import type { GraphNode } from './graph.ts';
import { thingId } from './ids.ts';

/** An event with its days, its place and who took part, in the office of the time. */
export function eventThing(
  { data, ...event }: Entry<'event'>,
  common: CommonThing,
  { absolute }: ExportContext,
): GraphNode {
  const place = event.place && { '@id': absolute(thingId(event.place)) };
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
    attendee: event.participants.map((who) => attendee(who, absolute)),
  };
}

function attendee({ name, person, as }: Participant, absolute: (address: string) => string) {
  const somebody = person ? { '@id': absolute(thingId(person)) } : ({ '@type': 'Person', name } as const);
  return as ? ({ '@type': 'Role', roleName: as, attendee: somebody } as const) : somebody;
}
