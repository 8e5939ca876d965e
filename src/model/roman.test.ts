import { expect, test } from 'vitest';
import { fromRoman, toRoman } from './roman.ts';

test.each([
  ['I', 1],
  ['III', 3],
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['XL', 40],
  ['MCMXC', 1990],
  ['MMXXV', 2025],
  ['', 0],
])('%s is %i', (numeral, value) => {
  expect(fromRoman(numeral)).toBe(value);
});

test('a number becomes the numeral that has its value', () => {
  const numbers = Array.from({ length: 400 }, (_, i) => i + 1);
  expect(numbers.map((n) => fromRoman(toRoman(n)))).toEqual(numbers);
  expect([4, 6, 9, 44].map(toRoman)).toEqual(['IV', 'VI', 'IX', 'XLIV']);
});
