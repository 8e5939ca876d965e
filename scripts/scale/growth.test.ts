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

test('of three sizes and more the exponent is also told without the first', () => {
  const rows = [
    { articles: 50, figures: { seconds: 90 } },
    { articles: 500, figures: { seconds: 100 } },
    { articles: 5000, figures: { seconds: 1000 } },
  ];
  expect(growthTable(rows)).toBe(
    [
      '| articles | 50 | 500 | 5,000 | exponent | from 500 |',
      '| --- | --: | --: | --: | --: | --: |',
      '| seconds | 90.0 | 100 | 1000 | 0.52 | 1.00 |',
    ].join('\n'),
  );
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
