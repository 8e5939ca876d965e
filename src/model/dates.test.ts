import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareDates,
  firstDay,
  formatDate,
  formatSpan,
  isAfter,
  isPartialDate,
  lastDay,
  toYears,
  type PartialDate,
} from './dates.ts';

const date = (text: string): PartialDate => {
  if (!isPartialDate(text)) throw new Error(text);
  return text;
};

test.each(['2025', '2025-02', '2025-02-28', '2024-02-29', '1945-05-08'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each([
  ['a day that does not exist', '2025-02-30'],
  ['29 February of a common year', '2025-02-29'],
  ['a month that does not exist', '2025-13'],
  ['a month of one figure', '2025-2-18'],
  ['the Vietnamese way', '18/2/2025'],
  ['a time of day', '2025-02-18T00:00:00Z'],
  ['a short year', '25'],
  ['nothing', ''],
  ['blanks around', ' 2025 '],
])('%s is none: %s', (_, text) => {
  expect(isPartialDate(text)).toBe(false);
});

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
  ['2025-02-18', '2025-02-18', '2025-02-18'],
])('%s can mean any day from %s to %s', (text, first, last) => {
  expect([firstDay(date(text)), lastDay(date(text))]).toEqual([first, last]);
});

test('dates sort by their first day, the vaguer first', () => {
  const sorted = ['2025-02-01', '2025', '2024-12-31', '2025-01-01', '2025-01'].map(date).sort(compareDates);
  expect(sorted).toEqual(['2024-12-31', '2025', '2025-01', '2025-01-01', '2025-02-01']);
});

test.each([
  ['2025-03', '2025-02', true],
  ['2026', '2025-12-31', true],
  ['2025-02', '2025', false],
  ['2025-02-18', '2025-02', false],
  ['2025', '2025', false],
])('%s is certainly after %s: %s', (a, b, expected) => {
  expect(isAfter(date(a), date(b))).toBe(expected);
});

test.each([
  ['2025', '2025'],
  ['2025-02', '2/2025'],
  ['2025-02-08', '8/2/2025'],
])('%s is written %s', (text, written) => {
  expect(formatDate(date(text))).toBe(written);
});

test.each([
  ['2026-01-23', '2026-01-24', '23 – 24/1/2026'],
  ['2026-01-31', '2026-02-01', '31/1/2026 – 1/2/2026'],
  ['2016-12-29', '2025-11', '29/12/2016 – 11/2025'],
  ['2025-02-18', '2025-02-18', '18/2/2025'],
  ['2025', undefined, '2025'],
])('from %s to %s is written %s', (start, end, written) => {
  expect(formatSpan(date(start), end === undefined ? undefined : date(end))).toBe(written);
});

test('a year is as long as another on the axis, and its days go forward', () => {
  expect(toYears(date('2025'))).toBe(2025);
  expect(toYears(date('2025-07-02'))).toBeCloseTo(2025.5, 2);
  expect(toYears(date('2024-12-31'))).toBeLessThan(2025);
});

const anyDate = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    date(
      [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].slice(0, parts).join('-'),
    ),
  );

test('the first day is never after the last, and both are days', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      expect(firstDay(text) <= lastDay(text)).toBe(true);
      expect(isPartialDate(firstDay(text)) && isPartialDate(lastDay(text))).toBe(true);
    }),
  );
});

test('what is certainly after sorts after', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      if (isAfter(a, b)) expect(compareDates(a, b)).toBeGreaterThan(0);
      expect(isAfter(a, b) && isAfter(b, a)).toBe(false);
      expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
    }),
  );
});

test('any text is a date or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof isPartialDate(text)).toBe('boolean');
    }),
  );
});
