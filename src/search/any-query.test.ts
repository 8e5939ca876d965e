/** Whatever is typed or pasted, the search answers: with hits that are sound, and after a bounded reading. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { createSearch } from './engine.ts';
import { normalise } from './query/query.ts';
import { buildSearchRecords } from './records.ts';
import type { Marked } from './types.ts';
import { QUERY } from './limits.ts';

const { names, texts } = buildSearchRecords(tinyCorpus());
const search = createSearch(names, texts);

const pieces = fc.constantFrom(
  ...[
    'vu an',
    'Vũ An',
    'hieepj',
    'hie65p uoc',
    'song',
    'Ông',
    'sáu giờ',
    'I.2',
    '1/3/2030',
    '2030-03',
    'Ву Ан',
  ],
  ...[
    '"',
    '^',
    '#',
    '*',
    '\\',
    '(',
    '[',
    '%',
    '..',
    '-',
    '\u0301',
    '\u200b',
    '\u202e',
    '\0',
    '\n',
    '🙂',
    '北京',
    'ﷺ',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
);

/** Whether marked ranges lie in the text, in order and apart. */
function isSound({ text, ranges }: Marked): boolean {
  const ends = ranges.flatMap(({ start, end }) => [start, end]);
  return ends.every((at, i) => at >= (ends[i - 1] ?? 0) && at <= text.length);
}

test('any query at all', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 0, max: 30 }), (query, limit) => {
      const { hits, total, counts } = search(query, { limit });
      expect(hits.length).toBeLessThanOrEqual(Math.min(limit, total));
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(hits.map(({ score }) => score)).toEqual(
        hits.map(({ score }) => score).toSorted((a, b) => b - a),
      );
      for (const { label, context } of hits) expect(isSound(label) && isSound(context)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('one query has one answer', () => {
  fc.assert(
    fc.property(anything, (query) => {
      expect(search(query)).toEqual(search(query));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['a letter', 'a'],
  ['a word', 'sông '],
  ['keys', 'hieepj '],
  ['a figure', '2030-'],
  ['a mark', '\u0301'],
  ['a quotation mark', '"'],
])('%s, ten thousand times over, is read no further than the longest query', (_what, part) => {
  const pasted = part.repeat(10_000);
  expect(search(pasted)).toEqual(search(pasted.slice(0, QUERY.units * 4)));
  expect(normalise(pasted).length).toBeLessThanOrEqual(QUERY.units);
});
