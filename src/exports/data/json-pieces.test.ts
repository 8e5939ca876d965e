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

test('iterators are written as the arrays that they would make', () => {
  const value = (list: (...items: unknown[]) => Iterable<unknown>) => ({
    none: list(),
    some: list({ a: 1 }, 'hai'),
    inside: { page: { items: list(1, 2) }, rest: [1] },
  });
  const streamed = value((...items) => items.values());
  const whole = value((...items) => items);
  expect([...jsonPieces(streamed)].join('')).toBe(`${JSON.stringify(whole, null, 2)}\n`);
});

test('any object is written as JSON.stringify would', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});
