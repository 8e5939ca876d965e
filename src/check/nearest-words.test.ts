import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf, nearestWords } from './nearest-words.ts';

const PASSAGE = 'Buổi họp dài sáu giờ rưỡi, và “không ai” rời bàn trước 19 – 20 giờ.';

test.each([
  ['one word less', 'dài sáu rưỡi, và', 'dài sáu giờ rưỡi, và'],
  ['one word more', 'dài hơn sáu giờ', 'dài sáu giờ'],
  ['a wrong mark', 'sấu giờ rưỡi', 'sáu giờ rưỡi'],
  ['another capital', 'buổi Họp', 'Buổi họp'],
  ['straight quotation marks', '"không ai"', '“không ai”'],
  ['a hyphen for a dash', '19 - 20 giờ', '19 – 20 giờ'],
])('%s: %s is found as %s', (_, wanted, found) => {
  expect(nearestWords(PASSAGE, wanted)).toBe(found);
});

test('nothing is near words of another passage', () => {
  expect(nearestWords(PASSAGE, 'hiệp ước hạt nhân')).toBeUndefined();
});

test('a text of any length is answered in time', () => {
  expect(nearestWords('sáu giờ '.repeat(50_000), 'bảy giờ')).toBeUndefined();
});

test('words of the passage are near to themselves', () => {
  const words = PASSAGE.split(' ');
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (a, b) => {
      const wanted = words.slice(Math.min(a, b), Math.max(a, b) + 1).join(' ');
      const found = nearestWords(PASSAGE, wanted);
      expect(found).toBe(wanted);
    }),
  );
});

test.each([
  ['sáu giờ', 'bảy giờ', '“sáu” should be “bảy”'],
  ['dài sáu', 'dài hơn sáu', 'they lack “hơn”'],
  ['dài hơn sáu', 'dài sáu', '“hơn” is too much'],
  ['19 - 20', '19 – 20', '“-” should be “–” (U+002D for U+2013)'],
  ['"không ai"', '“không ai”', '“"không ai"” should be ““không ai”” (U+0022 for U+201C)'],
])('between %s and %s: %s', (wanted, found, difference) => {
  expect(differenceOf(wanted, found)).toBe(difference);
});
