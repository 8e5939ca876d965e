import { expect, test } from 'vitest';
import { SIZES } from '../../model/sizes.ts';
import { TINY, tinyContent } from '../../testing/tiny-content.ts';
import { backlinksOf } from './backlinks.ts';
import { checkContent } from '../../check/index.ts';
import { mentionPages, type MentionRow } from './mention-pages.ts';
import type { Corpus } from '../types.ts';

const REPORT = 'content/articles/gap-2030.mdx';
const SENTENCE = 'Khi ấy ông Vũ An nói rằng hai bên sẽ còn gặp nhau, và câu này dài như mọi câu của bản tin.';

/** The tiny content with reports of a hundred passages, each of which names one person. */
function grown(reports: number): Corpus {
  const fields = (TINY[REPORT] ?? '').split('\n---\n')[0] ?? '';
  const body = Array.from({ length: 100 }, (_, i) => `${SENTENCE} ^cau-${String(i)}`).join('\n\n');
  const files = Array.from({ length: reports }, (_, i): [string, string] => [
    `content/articles/bai-${String(i)}.mdx`,
    `${fields.replace('numeral: I\n', `numeral: II${'M'.repeat(i)}\n`)}\n---\n\n${body}\n`,
  ]);
  const { corpus } = checkContent(tinyContent(Object.fromEntries(files)));
  if (!corpus) throw new Error('the content is not sound');
  return corpus;
}

const addressOf = (row: MentionRow): string => (row.type === 'text' ? row.link.address : row.entry.key);

test('5,000 mentions of a person are all found, on pages that none is long', () => {
  const corpus = grown(50);
  const pages = mentionPages(corpus, 'person:vu-an');
  const found = pages.flatMap(({ items }) => items.map(addressOf));
  expect(found.length).toBeGreaterThan(5000);
  expect(new Set(found).size).toBe(found.length);
  for (const { address } of backlinksOf(corpus, 'person:vu-an')) expect(found).toContain(address);
  // A row is some 500 bytes of markup around its sentences: so much may a sentence have, and the page stays below 100 KB.
  expect(pages.every(({ items }) => items.length <= SIZES.mentions)).toBe(true);
});

test('what is added at the end leaves the pages before as they were', () => {
  const addresses = (corpus: Corpus): string[][] =>
    mentionPages(corpus, 'person:vu-an').map(({ items }) => items.map(addressOf));
  expect(addresses(grown(4)).slice(0, 2)).toEqual(addresses(grown(3)).slice(0, 2));
});

test('an entry that little mentions has no pages but its own', () => {
  expect(mentionPages(grown(0), 'person:vu-an')).toEqual([]);
});
