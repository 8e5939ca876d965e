import { expect, test } from 'vitest';
import { laterPages, numberedAddress, pagerNumbers, pagesOf } from './pages.ts';

test('a short list is one page, at the address of the list', () => {
  expect(pagesOf(['a', 'b'], 2)).toEqual([{ n: 1, of: 1, items: ['a', 'b'] }]);
  expect(pagesOf([], 2)).toEqual([{ n: 1, of: 1, items: [] }]);
  expect(numberedAddress('/nhan-vat/', 1)).toBe('/nhan-vat/');
});

test('a long one is cut; what is added at the end changes no page before', () => {
  const [first, second] = pagesOf(['a', 'b', 'c'], 2);
  expect(second).toEqual({ n: 2, of: 2, items: ['c'] });
  expect(pagesOf(['a', 'b', 'c', 'd', 'e'], 2)[0]?.items).toEqual(first?.items);
  expect(numberedAddress('/nhan-vat/', 2)).toBe('/nhan-vat/trang/2/');
  expect(laterPages(5, 2)).toEqual([{ n: '2' }, { n: '3' }]);
  expect(laterPages(2, 2)).toEqual([]);
});

test('a pager of many pages offers the ends and the neighbours', () => {
  expect(pagerNumbers(1, 3)).toEqual([1, 2, 3]);
  expect(pagerNumbers(10, 50)).toEqual([1, undefined, 8, 9, 10, 11, 12, undefined, 50]);
});
