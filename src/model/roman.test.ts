import { expect, test } from 'vitest';
import { fromRoman } from './roman.ts';

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
