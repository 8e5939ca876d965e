import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { xOfDate, xOfEnd, ticks, timeAxis } from './time-axis.ts';

test('a date stands at its share of the axis', () => {
  const axis = timeAxis(2000, 2010, 100, 50);
  expect(xOfDate(axis, '2005' as PartialDate)).toBe(350);
});

test('the end of what is known is the last day that it can mean', () => {
  const axis = timeAxis(2025, 2026, 0, 365);
  expect(xOfEnd(axis, '2025-01' as PartialDate)).toBe(30);
});

test.each([
  ['quarters', 400, ['1/2020', '4/2020', '7/2020', '10/2020']],
  ['years', 60, ['2020']],
])('a scale that has room for them is marked by %s', (_what, scale, labels) => {
  expect(ticks(timeAxis(2020, 2021, 0, scale)).map(({ label }) => label)).toEqual(labels);
});

test('a small scale is marked by round years', () => {
  expect(ticks(timeAxis(1984, 2001, 0, 12)).map(({ label }) => label)).toEqual([
    '1985',
    '1990',
    '1995',
    '2000',
  ]);
});
