import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipCost } from './slip-cost.ts';

const whole = (a: string, b: string): number => slipCost(a, b, Infinity).whole;

test.each([
  ['swapped', 'chekohv', 'chekhov', 1],
  ['missing', 'cheknov', 'chekhnov', 0.5],
  ['wrong', 'chalhov', 'chekhov', 1.5],
  ['doubled', 'cheekhov', 'chekhov', 0.5],
  ['alike', 'chekhof', 'chekhov', 0.5],
  ['mute', 'chekov', 'chekhov', 0.5],
  ['none', 'chekhov', 'chekhov', 0],
])('%s letters: %s for %s costs %d', (_, typed, name, cost) => {
  expect(whole(typed, name)).toBe(cost);
});

test('the beginning of a name costs less than the whole', () => {
  expect(slipCost('chekohv', 'chekhovanton', Infinity).beginning).toBe(1);
});

test('a cost above the limit is not worked out', () => {
  expect(slipCost('aaaaaaaa', 'bbbbbbbb', 2).whole).toBe(Infinity);
});

test('costs are a measure: nothing for the same word, the same both ways, never more than all letters', () => {
  const word = fc.stringMatching(/^[a-e]{0,12}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(whole(a, a)).toBe(0);
      expect(whole(a, b)).toBe(whole(b, a));
      expect(whole(a, b)).toBeLessThanOrEqual(a.length + b.length);
    }),
  );
});
