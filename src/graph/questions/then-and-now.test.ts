import { expect, test } from 'vitest';
import { edited, tinyCorpus, type Changes } from '../../testing/tiny-content.ts';
import { officesAt, personNow } from './then-and-now.ts';
import type { Entry } from '../types.ts';

const AN = 'content/people/vu-an.mdx';

function an(changes: Changes = {}) {
  const corpus = tinyCorpus(changes);
  const [article] = corpus.articles;
  if (!article) throw new Error('no article');
  return { corpus, article, person: corpus.entries.get('person:vu-an') as Entry<'person'> };
}

test('on the day of a report a person is what the event says', () => {
  const { person, article } = an(
    edited('content/events/gap-2030.mdx', 'as: Ngoại trưởng', 'as: Trưởng đoàn'),
  );
  expect(officesAt(person, article)).toEqual(['Trưởng đoàn']);
});

test('where the event says nothing, the offices of that day count', () => {
  const { person, article } = an(
    edited('content/events/gap-2030.mdx', '  - person: vu-an\n    as: Ngoại trưởng\n', ''),
  );
  expect(officesAt(person, article)).toEqual(['Ngoại trưởng']);
});

test('now: in office, as of the last month that is known', () => {
  expect(personNow(an().person)).toEqual({ type: 'in-office', titles: ['Ngoại trưởng'], asOf: '2031-05' });
});

test('now: out of office, or dead', () => {
  expect(personNow(an(edited(AN, 'asOf: 2031-05', 'to: 2031-04')).person)).toEqual({
    type: 'left',
    on: '2031-04',
  });
  expect(personNow(an(edited(AN, 'born: 1970-05-02', 'born: 1970-05-02\ndied: 2031')).person)).toEqual({
    type: 'dead',
    on: '2031',
  });
});

test('now: unknown, where no office is known', () => {
  const { corpus } = an();
  expect(personNow(corpus.entries.get('person:ngo-kim') as Entry<'person'>)).toEqual({ type: 'unknown' });
});
