import { expect, test } from 'vitest';
import { edited, tinyCorpus, type Changes } from '../../testing/tiny-content.ts';
import { encountersOf, type Encounter } from './encounters.ts';

const encounters = (changes: Changes): Encounter[] => {
  const corpus = tinyCorpus(changes);
  const person = corpus.entries.get('person:vu-an');
  return person?.kind === 'person' ? encountersOf(corpus, person) : [];
};
const asMeeting = edited('content/events/gap-2030.mdx', 'start:', 'form: meeting\nstart:');

test('a meeting is listed with its place and everybody else at it', () => {
  const [met] = encounters(asMeeting);
  expect(met?.event.place?.id).toBe('moc-giang');
  expect(met?.others.map(({ name }) => name)).toEqual(['Một người ghi chép']);
});

test('a turn of events is no encounter', () => {
  expect(encounters({})).toEqual([]);
});
