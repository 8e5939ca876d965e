import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../src/check/index.ts';
import { snapshotPages } from '../src/editions/snapshot.ts';
import { splitAddress } from '../src/model/addresses.ts';
import { ALIKE, fingerprint, hashWords, likeness } from '../src/permalinks/fingerprint.ts';
import { publishedAddresses } from '../src/permalinks/published.ts';
import { readContentFiles } from '../src/site/content-files.ts';

/** What the threshold of the ledger is worth on the texts of this site. */
const { corpus } = checkContent(readContentFiles(fileURLToPath(new URL('..', import.meta.url))));
const published = corpus ? publishedAddresses(snapshotPages(corpus)) : [];

const texts = published
  .filter(({ address }) => splitAddress(address).fragment !== undefined)
  .map(({ address, words }) => ({
    page: splitAddress(address).page,
    sort: sortOf(address),
    words,
    print: fingerprint(words),
    hashes: hashWords(words),
  }));

/** Passages, notes and statements are not compared with each other: a claim is meant to be like its passage. */
function sortOf(address: string): string {
  return /#(muc-|chu-giai-|phat-ngon-)?/.exec(address)?.[1] ?? 'passage';
}

test('texts of one page are told apart, in 99 pairs of 100', () => {
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
