import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../../testing/tiny-content.ts';
import { spellingsOf, type SpellingTable } from './spellings.ts';

const table = (rows: string): SpellingTable => {
  const corpus = tinyCorpus(
    edited('content/people/vu-an.mdx', 'definition:', `spellings:\n${rows}definition:`),
  );
  const person = corpus.entries.get('person:vu-an');
  if (person?.kind !== 'person') throw new Error('no such person');
  return spellingsOf(corpus, person);
};
const row = (form: string, count: number): string =>
  `  - article: gap-2030\n    form: ${form}\n    count: ${String(count)}\n`;

test('the commonest spelling stands first, with a count for each report', () => {
  const { reports, rows } = table(row('Vũ An', 1) + row('ông An', 4));
  expect(reports.map(({ id }) => id)).toEqual(['gap-2030']);
  expect(rows).toEqual([
    { form: 'ông An', counts: [4] },
    { form: 'Vũ An', counts: [1] },
  ]);
});
