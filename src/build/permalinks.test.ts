import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../corpus/checks/index.ts';
import { comparePermalinks } from '../corpus/permalinks/compare.ts';
import { ALIKE, fingerprint, hashWords, likeness } from '../corpus/permalinks/fingerprint.ts';
import { publishedAddresses } from '../corpus/permalinks/published.ts';
import { splitAddress } from '../model/addresses.ts';
import { NO_PERMALINKS } from '../model/schemas/index.ts';
import { PERMALINKS_FILE, readContentFiles } from './content-files.ts';
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

const root = mkdtempSync(join(tmpdir(), 'tan-bang-ledger-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the command adds what is new, once, and leaves the ledger alone while the content has errors', () => {
  cpSync('content', join(root, 'content'), { recursive: true });
  rmSync(join(root, PERMALINKS_FILE), { force: true });
  expect(recordPermalinks(root)).toEqual({ added: published.length, held: published.length, problems: [] });
  expect(recordPermalinks(root)).toMatchObject({ added: 0, held: published.length });

  const file = join(root, PERMALINKS_FILE);
  const written = readFileSync(file, 'utf8');
  const [, first = ''] = /^ {4}"(.+?)":/m.exec(written) ?? [];
  writeFileSync(file, written.replace(`"${first}"`, '"/bai-viet/khong-co-bai-nay/"'));
  const before = readFileSync(file, 'utf8');
  const { added, problems } = recordPermalinks(root);
  expect(added).toBe(0);
  expect(problems).toEqual([expect.stringMatching(/^content\/permalinks\.json:4:\d+ {2}lost-address /)]);
  expect(readFileSync(file, 'utf8')).toBe(before);
}, 60_000);
