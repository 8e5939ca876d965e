import { expect, test } from 'vitest';
import { reportOn, TINY } from '../testing/tiny-content.ts';

const PAGE = TINY['content/pages/tro-nang.mdx'];

test.each(['gioi-thieu', 'tro-nang'])('the foot of every page leads to /%s/, so it has to be there', (id) => {
  expect(reportOn({ [`content/pages/${id}.mdx`]: undefined })).toMatch(
    new RegExp(
      `^content/pages/${id}.mdx:1:1  unknown-reference  /${id}/ is missing: the foot of every page.*$`,
    ),
  );
});

test.each(['nguon', 'ban-do', 'nhan-vat', 'doi-chieu', 'data', 'an-ban', 'tim-kiem'])(
  'an address of the site’s own cannot be another page: /%s/',
  (id) => {
    expect(reportOn({ [`content/pages/${id}.mdx`]: PAGE })).toMatch(
      new RegExp(`^content/pages/${id}.mdx:1:1  bad-id  /${id}/ is an address of the site's own`),
    );
  },
);

test('any other page is one more', () => {
  expect(reportOn({ 'content/pages/lien-he.mdx': PAGE })).toBe('');
});
