import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { twoReports } from '../testing/two-reports.ts';
import { comparedTopics, comparisonOf } from './comparisons.ts';

test('a topic has a side for each report, in the order of their numerals', () => {
  const comparison = comparisonOf(tinyCorpus(twoReports()), 'gap-2030');
  const [topic] = comparison ? comparedTopics(comparison) : [];
  expect(topic?.sides.map((side) => side?.says)).toEqual(['Sáu giờ.', 'Bảy giờ.']);
  expect(topic?.sides[1]?.passages.map(({ text }) => text)).toEqual(['Buổi họp dài bảy giờ.']);
});

test('an event with one report has no comparison', () => {
  expect(comparisonOf(tinyCorpus(), 'gap-2030')).toBeUndefined();
});
