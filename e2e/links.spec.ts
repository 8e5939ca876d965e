import { expect, test } from '@playwright/test';
import { LinkChecker } from 'linkinator';

test('every internal link and fragment leads somewhere', async ({ baseURL }) => {
  test.setTimeout(120_000);
  const host = new URL(baseURL ?? '').host;
  const { links } = await new LinkChecker().check({
    path: baseURL ?? '',
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: (link) => Promise.resolve(new URL(link).host !== host),
  });
  const broken = links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, status }) => `${String(status)} ${url} in ${parent ?? '?'}`);
  expect(broken).toEqual([]);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(150);
});
