import { describe, expect, test } from 'vitest';
import { searchFromDisk } from '../../src/site/search-from-disk.ts';
import * as names from './names.ts';
import type { Row } from './names.ts';
import samples from './samples.json' with { type: 'json' };
import * as spellings from './spellings.ts';
import * as words from './words.ts';

const { search } = searchFromDisk(process.cwd());
const page = (address: string): string => address.replace(/#.*/, '');

/** Addresses of the first hits, each also as its page. */
function found(query: string, count: number): string[] {
  return search(query, { limit: count }).hits.flatMap(({ record }) => [record.address, page(record.address)]);
}

const FIRST: Readonly<Record<string, readonly Row[]>> = {
  'exact, any case, stray spaces': names.exact,
  'without marks': names.unmarked,
  'raw keys of Telex and VNI': names.keys,
  slips: names.slips,
  'other spellings and transliterations': spellings.transliterations,
  Cyrillic: spellings.cyrillic,
  English: spellings.english,
  'offices and descriptions': words.offices,
  'several words in any order': words.several,
};

describe.each(Object.entries(FIRST))('%s: the first hit', (_, rows) => {
  test.each(rows.map(([query, ...want]) => ({ query, want })))('$query', ({ query, want }) => {
    expect(want).toContain(found(query, 1)[0]);
  });
});

describe.each(Object.entries({ 'words of a passage': words.passages, 'figures and dates': words.figures }))(
  '%s: among the first five',
  (_, rows) => {
    test.each(rows.map(([query, ...want]) => ({ query, want })))('$query', ({ query, want }) => {
      expect(found(query, 5).some((address) => want.includes(address))).toBe(true);
    });
  },
);

describe('nothing like it: no hit', () => {
  test.each(words.nothing.map(([query]) => ({ query, name: query.slice(0, 20) })))('“$name”', ({ query }) => {
    const { hits, total } = search(query);
    expect({ hits, total }).toEqual({ hits: [], total: 0 });
  });
});

describe('old and new tone placement find the same', () => {
  test.each(spellings.tonePlacement)('%s, %s', (fresh, old) => {
    const [a, b] = [fresh, old].map((query) => search(query).hits);
    expect(a).toEqual(b);
  });
});

describe('samples that the site is judged by', () => {
  test.each(samples.queries.filter(({ want }) => want.length > 0))('$kind: $q', ({ kind, q, want }) => {
    const hits = search(q).hits.slice(0, kind === 'passage' ? 5 : 1);
    expect(hits.some(({ record }) => want.includes(page(record.address)))).toBe(true);
  });
  test.each(samples.queries.filter(({ kind }) => kind === 'nothing there'))('$kind: $q', ({ q }) => {
    expect(search(q).hits).toEqual([]);
  });
});
