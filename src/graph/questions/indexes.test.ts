import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../../testing/tiny-content.ts';
import { nameRows, byLetter, entriesOfKind, indexName } from './indexes.ts';

test('people stand by their index form, others by name', () => {
  const corpus = tinyCorpus(edited('content/people/vu-an.mdx', 'sort: Vũ An', 'sort: An, Vũ'));
  expect(entriesOfKind(corpus, 'person').map(indexName)).toEqual(['An, Vũ', 'Ngô Kim']);
});

test('events stand by date', () => {
  const corpus = tinyCorpus({
    ...edited('content/events/gap-2030.mdx', 'name: Cuộc gặp Mộc Giang 2030', 'name: Z'),
  });
  expect(entriesOfKind(corpus, 'event').map(({ id }) => id)).toEqual(['gap-2030', 'gap-2031']);
});

test('a list is grouped by letter, đ apart from d', () => {
  const groups = byLetter(['An', 'Ân', 'Dũng', 'Đức', 'Đan'], (name) => name);
  expect(groups).toEqual([
    { letter: 'A', items: ['An'] },
    { letter: 'Â', items: ['Ân'] },
    { letter: 'D', items: ['Dũng'] },
    { letter: 'Đ', items: ['Đức', 'Đan'] },
  ]);
});

test('the A–Z: each entry once, as Vietnamese sorts, with the names that differ by more than marks and case', () => {
  expect(nameRows(tinyCorpus()).map(({ name, others }) => [name, ...others].join(' · '))).toEqual([
    'Cuộc gặp Mộc Giang 2030',
    'Cuộc gặp thứ hai',
    'đình chiến · ceasefire',
    'Hiệp ước Sông',
    'Hội đồng Sông · H.Đ.S.',
    'Mộc Giang',
    'Ngô Kim',
    'Vũ An · An Vu · ông An',
  ]);
});
