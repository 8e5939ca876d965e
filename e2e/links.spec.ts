import { expect, test } from '@playwright/test';
import { LinkChecker, type LinkResult } from 'linkinator';
import { diskCorpus } from '../src/site/disk-corpus.ts';
import { formerAddresses } from '../src/permalinks/former.ts';
import { pagesOf } from './site-files.ts';

// One crawl for both tests.
test.describe.configure({ mode: 'default' });

let links: readonly LinkResult[] = [];

test.beforeAll(async ({ baseURL }) => {
  const host = new URL(baseURL ?? '').host;
  ({ links } = await new LinkChecker().check({
    path: baseURL ?? '',
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: (link) => Promise.resolve(new URL(link).host !== host),
  }));
});

test('every internal link and fragment leads somewhere', () => {
  const broken = links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, status }) => `${String(status)} ${url} in ${parent ?? '?'}`);
  expect(broken).toEqual([]);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(150);
});

test('every page can be reached from the home page', ({ baseURL }) => {
  const base = new URL(baseURL ?? '').pathname;
  const reached = new Set(
    links
      .filter(({ state }) => state === 'OK')
      .map(({ url }) => new URL(url).pathname.slice(base.length - 1)),
  );
  // Nobody is led to what is gone, but for readers with an old link.
  const former = formerAddresses(diskCorpus(process.cwd())).pages.map(({ address }) => address);
  // Pages that only lead on are met by those who come from elsewhere: e2e/sharing.spec.ts follows one.
  const built = pagesOf('dist')
    .filter((page) => page.endsWith('/'))
    .map((page) => page.slice(1));
  expect(built.length).toBeGreaterThan(100);
  expect(built.filter((page) => !reached.has(page) && !former.includes(page))).toEqual([]);
});
