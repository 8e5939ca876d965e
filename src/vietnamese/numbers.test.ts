import { expect, test } from 'vitest';
import { numberWords } from './numbers.ts';

test.each([
  [1, 'một'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [55, 'năm mươi lăm'],
  [100, '100'],
])('%i is “%s”', (value, words) => {
  expect(numberWords(value)).toBe(words);
});
