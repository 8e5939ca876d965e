import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../check/index.ts';
import { comparePermalinks } from '../../permalinks/compare.ts';
import { ALIKE, fingerprint, hashWords, likeness } from '../../permalinks/fingerprint.ts';
import { publishedAddresses } from '../../permalinks/published.ts';
import { splitAddress } from '../../model/addresses.ts';
import { NO_PERMALINKS } from '../../model/schemas/index.ts';
import { tinyProject } from '../../testing/disk.ts';
import { tinyLedger } from '../../testing/tiny-ledger.ts';
import { PERMALINKS_FILE, readContentFiles } from '../content-files.ts';
import { recordPermalinks } from './permalinks.ts';

const { corpus } = checkContent(readContentFiles(process.cwd()));
const published = corpus ? publishedAddresses(corpus) : [];

test('the ledger holds every address of the site; if this fails, run “npm run permalinks”', () => {
  expect(published.length).toBeGreaterThan(0);
  expect(
    comparePermalinks(corpus?.permalinks ?? NO_PERMALINKS, published).map(({ address }) => address),
  ).toEqual([]);
});

const texts = published
  .filter(({ address }) => splitAddress(address).fragment !== undefined)
  .map(({ address, words }) => ({
    page: splitAddress(address).page,
    sort: sortOf(address),
    words,
    print: fingerprint(words),
    hashes: hashWords(words),
  }));

/** Passages, notes and statements are not held against each other: a claim is meant to be like its passage. */
function sortOf(address: string): string {
  return /#(muc-|chu-giai-|phat-ngon-)?/.exec(address)?.[1] ?? 'passage';
}

test('texts of one article are told apart, in 99 pairs of 100', () => {
  const pairs = texts.flatMap((one) =>
    texts
      .filter((other) => other !== one && other.page === one.page && other.sort === one.sort)
      .map((other) => likeness(one.print, other.hashes)),
  );
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter((alike) => alike >= ALIKE).length / pairs.length).toBeLessThan(0.01);
});

test('texts with a quarter of their syllables changed count as the same, in 95 of 100', () => {
  const edited = texts.map(({ print, words }) => {
    const syllables = words.split(' ').map((word, i) => (i % 4 === 1 ? `khac${String(i)}` : word));
    return likeness(print, hashWords(syllables.join(' ')));
  });
  expect(edited.filter((alike) => alike < ALIKE).length / edited.length).toBeLessThan(0.05);
});

test('the command adds what is new, once, and never changes a line', () => {
  const root = tinyProject();
  const ledger = join(root, PERMALINKS_FILE);
  expect(recordPermalinks(root)).toEqual({ added: 19, held: 19, problems: [] });
  const first = readFileSync(ledger, 'utf8');
  expect(recordPermalinks(root)).toEqual({ added: 0, held: 19, problems: [] });
  expect(readFileSync(ledger, 'utf8')).toBe(first);

  const article = join(root, 'content/articles/gap-2030.mdx');
  writeFileSync(article, `${readFileSync(article, 'utf8')}\nHai bên ra về lúc trời còn sáng. ^ra-ve\n`);
  expect(recordPermalinks(root)).toEqual({ added: 1, held: 20, problems: [] });
  const grown = readFileSync(ledger, 'utf8').split('\n');
  expect(first.split('\n').filter((line) => !grown.includes(line))).toEqual(['  "held": 19,']);
});

test('content with errors leaves the ledger alone', () => {
  const root = tinyProject(tinyLedger({ '/bai-viet/gap-2030/#da-mat': { type: 'stands' } }));
  const before = readFileSync(join(root, PERMALINKS_FILE), 'utf8');
  const { added, problems } = recordPermalinks(root);
  expect(added).toBe(0);
  expect(problems).toEqual([expect.stringMatching(/^content\/permalinks\.json:\d+:5 {2}lost-address /)]);
  expect(readFileSync(join(root, PERMALINKS_FILE), 'utf8')).toBe(before);
});
