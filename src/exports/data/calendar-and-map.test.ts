import { check } from '@placemarkio/check-geojson';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { SITE, siteExports, tinyExports } from '../../testing/exports.ts';
import { eventsGeoJson } from './events-geojson.ts';
import { eventsIcs } from './events-ics.ts';
import { entriesOfKind } from '../../graph/questions/indexes.ts';

/** What readers get; read before the tests, as it takes longest. */
const site = siteExports();

function eventsIn(ics: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('a calendar shows every event whose days are known, and no other', () => {
  const events = eventsIn(eventsIcs(site));
  const dated = entriesOfKind(site.corpus, 'event').filter(
    ({ data: { start, end = start } }) => start.length === 10 && end.length === 10,
  );
  expect(events.map(({ summary }) => summary)).toEqual(dated.map(({ data }) => data.name));
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

test('an event is a whole day, which ends where the next begins, at its place', () => {
  const [event, ...others] = eventsIn(eventsIcs(tinyExports()));
  expect(others).toEqual([]);
  expect(event?.uid).toBe('gap-2030@example.org');
  expect(event?.startDate.isDate).toBe(true);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2030-03-01', '2030-03-02']);
  expect(event?.location).toBe('Mộc Giang');
  expect(event?.component.getFirstPropertyValue('geo')).toEqual([12.5, 100]);
  expect(event?.component.getFirstPropertyValue('url')).toBe(`${SITE}/su-kien/gap-2030/`);
});

test('lines of the calendar are no longer than 75 bytes', () => {
  for (const line of eventsIcs(site).split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  }
});

test('the map is GeoJSON: a point, longitude first, for each event with a place', () => {
  const map = check(JSON.stringify(eventsGeoJson(tinyExports())));
  expect(map).toMatchObject({
    type: 'FeatureCollection',
    features: [
      {
        id: 'gap-2030',
        geometry: { type: 'Point', coordinates: [100, 12.5] },
        properties: { name: 'Cuộc gặp Mộc Giang 2030', placeName: 'Mộc Giang' },
      },
    ],
  });
  const placed = entriesOfKind(site.corpus, 'event').filter(({ data }) => data.place);
  expect(check(JSON.stringify(eventsGeoJson(site)))).toHaveProperty('features.length', placed.length);
});
