import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../../testing/tiny-content.ts';
import { allNames, byLetter, entriesOfKind, indexName } from './indexes.ts';

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

test('all names: every form of every entry, as Vietnamese sorts', () => {
  expect(allNames(tinyCorpus()).map(({ name, entry }) => `${name} → ${entry.id}`)).toEqual([
    'An Vu → vu-an',
    'ceasefire → dinh-chien',
    'Cuộc gặp Mộc Giang 2030 → gap-2030',
    'Cuộc gặp thứ hai → gap-2031',
    'đình chiến → dinh-chien',
    'H.Đ.S. → hoi-dong-song',
    'Hiệp ước Sông → hiep-uoc-song',
    'Hội đồng Sông → hoi-dong-song',
    'Mộc Giang → moc-giang',
    'Ngô Kim → ngo-kim',
    'ông An → vu-an',
    'Vũ An → vu-an',
  ]);
});
