import { expect, test } from 'vitest';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { eventPlaces } from './event-places.ts';

test('a place is shown with its events and the reports that tell them', () => {
  const [place] = eventPlaces(tinyCorpus()).places;
  expect(place?.place.id).toBe('moc-giang');
  expect(place?.events.map(({ id }) => id)).toEqual(['gap-2030']);
  expect(place?.reports.map(({ id }) => id)).toEqual(['gap-2030']);
});

test('events without a place are not lost', () => {
  expect(eventPlaces(tinyCorpus()).elsewhere.map(({ id }) => id)).toEqual(['gap-2031']);
});
