import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { twoReports } from '../testing/two-reports.ts';

test('a topic has a side for each report, in the order of their numerals', () => {
  const [comparison] = tinyCorpus(twoReports()).comparisons;
  const [topic] = comparison?.topics ?? [];
  expect(comparison?.event.id).toBe('gap-2030');
  expect(topic?.sides.map((side) => side?.says)).toEqual(['Sáu giờ.', 'Bảy giờ.']);
  expect(topic?.sides[1]?.passages.map(({ text }) => text)).toEqual(['Buổi họp dài bảy giờ.']);
});

test('an event with one report has no comparison', () => {
  expect(tinyCorpus().comparisons).toEqual([]);
});
