import ical from 'ical-generator';
import { entriesOfKind } from '../../graph/questions/indexes.ts';
import { entryAddress, indexAddress } from '../../model/addresses.ts';
import { toMoment, type ExportContext } from '../context.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Events whose days are known, as whole days of a calendar (RFC 5545). A calendar cannot say “some day in 2021”, so
 * events of vaguer date are left to the table.
 */
export function eventsIcs({ corpus, absolute }: ExportContext): string {
  const { site } = corpus;
  const host = new URL(absolute('/')).hostname;
  const calendar = ical({
    prodId: { company: site.title, product: 'calendar', language: site.language.toUpperCase() },
    name: site.title,
    description: site.description,
    url: absolute(indexAddress('event')),
  });
  for (const event of entriesOfKind(corpus, 'event')) {
    const { place } = event;
    const { name, start, end = start, definition, venue } = event.data;
    if (start.length < 10 || end.length < 10) continue;
    calendar.createEvent({
      // Stable between editions, so that a subscribed calendar updates an event and does not duplicate it.
      id: `${event.id}@${host}`,
      stamp: toMoment(site.edition),
      start: toMoment(start),
      // The end of a whole-day event is the first day after it.
      end: new Date(toMoment(end).getTime() + DAY),
      allDay: true,
      timezone: 'UTC',
      summary: name,
      description: definition,
      url: absolute(entryAddress(event)),
      ...((place ?? venue) && {
        location: {
          title: [venue, place?.data.name].filter(Boolean).join(', '),
          ...(place && { geo: place.data.coordinates }),
        },
      }),
    });
  }
  return calendar.toString();
}
