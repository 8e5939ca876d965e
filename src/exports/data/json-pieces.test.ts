import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

test.each<[object]>([
  [{}],
  [[]],
  [[{ a: 1 }, 'hai']],
  [{ a: 1, none: undefined, b: [] }],
  [{ list: [{ x: 'hai\ndòng' }, [1, [2]], null], rest: { y: [] } }],
])('%j is written as JSON.stringify would', (value) => {
  expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
});

test('so is any object', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});
