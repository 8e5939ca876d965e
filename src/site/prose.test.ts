import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { proseOf } from './prose.ts';

const corpus = tinyCorpus();

test.each([
  ['articles', 'gap-2030', { article: corpus.articles[0] }],
  ['people', 'vu-an', { self: 'person:vu-an' }],
  ['pages', 'gioi-thieu', {}],
] as const)('prose of %s/%s comes with what plugins need to know of its page', (collection, id, expected) => {
  const { body, context } = proseOf(corpus, { collection, id }, '/x/');
  expect(body.children.length).toBeGreaterThan(0);
  expect(context).toMatchObject({ corpus, base: '/x/', ...expected });
});

test.each([
  ['articles', 'gap-2031'],
  ['people', 'ngo-kim-2'],
  ['people', 'song-may'],
  ['pages', 'toString'],
] as const)('%s/%s, which is not in the corpus, is an error that names it', (collection, id) => {
  expect(() => proseOf(corpus, { collection, id }, '/')).toThrow(`${collection}/${id}`);
});
