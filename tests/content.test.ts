import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContentFiles } from '../src/site/content-files.ts';
import { checkContent } from '../src/check/index.ts';
import { plainText } from '../src/read/text-runs.ts';
import { formatProblem, isError } from '../src/model/problems.ts';
import { syllables } from '../src/vietnamese/syllables.ts';

/**
 * What the content of this site has to be, beyond what any content has to be. It stands outside src/, which knows
 * nothing of what it is about, and names no article either: the rules follow from their length.
 */
const { problems, corpus } = checkContent(readContentFiles(fileURLToPath(new URL('..', import.meta.url))));
const articles = corpus?.articles ?? [];

/** From so many syllables on an article is a long one, and has more to explain. */
const LONG = 800;

/** Notes that an article has at least, by its length. */
const leastNotes = (text: string): number => (syllables(text).length >= LONG ? 8 : 5);

test('the content has no error', () => {
  expect(problems.filter(isError).map(formatProblem)).toEqual([]);
});

test.each(articles.map((article) => [article.id, article] as const))('%s has notes enough', (_, article) => {
  const text = article.passages.map((passage) => passage.text).join(' ');
  expect(article.notes.length).toBeGreaterThanOrEqual(leastNotes(text));
});

test('there are long articles and short ones', () => {
  const least = articles.map(({ passages }) => leastNotes(passages.map(({ text }) => text).join(' ')));
  expect(least.filter((count) => count === 8)).toHaveLength(3);
  expect(least.filter((count) => count === 5)).toHaveLength(2);
});

/** Bodies are prose: a line or two say less than the definition that stands above them. */
test.each([...(corpus?.entries.values() ?? [])].map((entry) => [entry.key, entry] as const))(
  '%s has a body of at least two sentences',
  (_, entry) => {
    const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(plainText(entry.body));
    expect([...sentences].length).toBeGreaterThanOrEqual(2);
  },
);
