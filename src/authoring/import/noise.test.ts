import { expect, test } from 'vitest';
import { sortLines } from './noise.ts';

test.each([
  ['Quảng cáo', 'furniture'],
  ['https://example.org/tin', 'furniture'],
  ['Tags: sông, nước', 'furniture'],
  ['Có thể bạn quan tâm', 'related'],
  ['Thuyền trên sông. Ảnh minh họa', 'caption'],
  ['Thứ Bảy, 2/3/2030, 08:15', 'timestamp'],
  ['(Theo Báo Sông)', 'byline'],
  ['Hai bên đã gặp nhau và sẽ còn gặp nhau.', undefined],
  ['Chia sẻ là điều hai bờ cần học trong năm nay.', undefined],
])('%s: %s', (line, noise) => {
  expect(sortLines(line)[0]?.noise).toBe(noise);
});

test('a line that stands twice is noise the second time', () => {
  expect(sortLines('Một câu đủ dài.\nMột câu đủ dài.').map(({ noise }) => noise)).toEqual([
    undefined,
    'repeated',
  ]);
});
