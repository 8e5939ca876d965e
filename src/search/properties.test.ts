import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { createSearch } from './engine.ts';
import { buildSearchRecords } from './records.ts';
import type { Hit, Marked } from './types.ts';

const { names, texts } = buildSearchRecords(tinyCorpus());
const search = createSearch(names, texts);

/** Words of the content, so that queries find something, among anything else that can be typed. */
const WORDS = [...new Set(JSON.stringify({ names, texts }).match(/[\p{L}\p{N}/]+/gu))];
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((words) => words.join(' ')),
);

function shown({ label, context, reason }: Hit): Marked[] {
  return [label, context, ...('form' in reason ? [reason.form] : [])];
}

test('any text is searched without a throw, and ranges lie in order within the text shown', () => {
  fc.assert(
    fc.property(query, (text) => {
      const { hits, total } = search(text);
      expect(total).toBeGreaterThanOrEqual(hits.length);
      for (const { text: line, ranges } of hits.flatMap(shown)) {
        let at = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(line.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('the form of Unicode, stray spaces and case change nothing', () => {
  const hits = (text: string): unknown =>
    search(text).hits.map(({ record, reason }) => [record.address, reason.type]);
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, fc.constantFrom('NFC', 'NFD'), (list, form) => {
      const wanted = hits(list.join(' '));
      expect(hits(list.join(' ').normalize(form))).toEqual(wanted);
      expect(hits(`  ${list.join('\u00a0 \t')}\n`)).toEqual(wanted);
      expect(hits(list.join(' ').toUpperCase())).toEqual(wanted);
    }),
    { numRuns: 300 },
  );
});

test('hits come best first, each record once', () => {
  fc.assert(
    fc.property(query, (text) => {
      const { hits } = search(text, { limit: 100 });
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(new Set(hits.map(({ record }) => record.address)).size).toBe(hits.length);
    }),
  );
});
