import { expect, test } from 'vitest';
import { numberFit, numberKey } from './numbers.ts';
import { tokenise } from '../tokens.ts';

test.each([
  ['1.550', '1550'],
  ['1,5', '1,5'],
  ['1.5', '1,5'],
  ['02/12', '2/12'],
  ['18.02.2025', '18/2/2025'],
  ['18-2-2025', '18/2/2025'],
  ['2025-02-18', '18/2/2025'],
  ['2025-02', '2/2025'],
  ['68/262', '68/262'],
])('%s has the key %s', (text, key) => {
  expect(numberKey(text)).toBe(key);
});

test.each([
  ['18/2/2025', '18/2/2025', 1],
  ['18/2', '18/2/2025', 0.97],
  ['2/2025', '18/2/2025', 0.9],
  ['2025', '18/2/2025', 0.9],
  ['2025', '2/2025', 0.9],
  ['18/2/2025', '18/2', 0.8],
  ['18', '18/2/2025', 0],
  ['8/2', '18/2/2025', 0],
  ['2', '68/262', 0],
  ['1,5', '15', 0],
])('%s asked for, %s found: %d', (asked, found, fit) => {
  expect(numberFit(asked, found)).toBe(fit);
});

test('a date is one word of a text; a range of days is not', () => {
  const keys = (text: string): string[] => tokenise(text).map(({ key }) => key);
  expect(keys('ngày 18/2/2025, 1,5 triệu')).toEqual(['ngay\u0300', '18/2/2025', '1,5', 'triêu\u0323']);
  expect(keys('19–21/11/1985')).toEqual(['19', '21/11/1985']);
  expect(keys('19-21/11/1985')).toEqual(['19', '21/11/1985']);
  expect(keys('G20, 9M729')).toEqual(['g20', '9m729']);
});
