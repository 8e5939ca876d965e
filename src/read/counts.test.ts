import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../testing/tiny-content.ts';

test.each([
  ['{articles} bản tin, kể lại.', 'Một bản tin, kể lại.'],
  ['Trang có {articles} bài và {articles} sông.', 'Trang có một bài và một sông.'],
  ['Không đếm gì.', 'Không đếm gì.'],
])('what the site says of itself counts its articles: %s', (written, read) => {
  const { site } = tinyCorpus(
    edited('content/site.yaml', 'lead: Hai nước, một con sông.', `lead: '${written}'`),
  );
  expect(site.lead).toBe(read);
});
