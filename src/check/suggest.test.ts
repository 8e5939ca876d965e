import { expect, test } from 'vitest';
import { didYouMean, nearest } from './suggest.ts';

const IDS = ['vu-an', 'ngo-kim', 'hoi-dong-song', 'hiep-uoc-song', 'gap-2030'];

test.each([
  ['a slip of the finger', 'hoi-dong-songg', 'hoi-dong-song'],
  ['letters in another order', 'ogn-kim', 'ngo-kim'],
  ['parts in another order', 'kim-ngo', 'ngo-kim'],
  ['a part', 'dong-song', 'hoi-dong-song'],
  ['marks and capitals', 'Hội-Đồng-Sông', 'hoi-dong-song'],
  ['marks typed apart (NFD)', 'Hội-Đồng-Sông'.normalize('NFD'), 'hoi-dong-song'],
])('%s: %s is near %s', (_, word, expected) => {
  expect(nearest(word, IDS)).toBe(expected);
});

test.each(['washington', 'x', ''])('nothing is near “%s”', (word) => {
  expect(nearest(word, IDS)).toBeUndefined();
  expect(didYouMean(word, IDS)).toBe('');
});

test('the nearest wins', () => {
  expect(nearest('gap-2031', ['gap-2030', 'gap-2031', 'gap-203'])).toBe('gap-2031');
});
