import { expect, test } from 'vitest';
import { exponentOf, growthTable } from './growth.ts';

test('the exponent of what doubles with the articles is 1, of what stays the same 0', () => {
  expect(
    exponentOf([
      [50, 3],
      [100, 6],
      [200, 12],
    ]),
  ).toBeCloseTo(1);
  expect(
    exponentOf([
      [50, 3],
      [100, 3],
      [200, 3],
    ]),
  ).toBeCloseTo(0);
  expect(
    exponentOf([
      [50, 3],
      [100, 12],
    ]),
  ).toBeCloseTo(2);
  expect(exponentOf([[50, 3]])).toBeUndefined();
});

test('a table has a column for each size, and a dash for what was not measured', () => {
  const rows = [
    { articles: 50, figures: { seconds: 10, hits: 5 } },
    { articles: 500, figures: { seconds: 100, hits: undefined } },
  ];
  expect(growthTable(rows)).toBe(
    [
      '| articles | 50 | 500 | exponent |',
      '| --- | --: | --: | --: |',
      '| seconds | 10.0 | 100 | 1.00 |',
      '| hits | 5.00 | – | – |',
    ].join('\n'),
  );
});
