import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/dates.ts';
import { findDates } from './dates.ts';

/** Dates found in a text published on Saturday, 2/3/2030. */
const datesIn = (text: string): (string | undefined)[][] =>
  findDates(text, '2030-03-02' as PartialDate).map(({ words, date, until, basis }) => [
    words,
    date,
    until,
    basis,
  ]);

test.each([
  ['ngày 1/3/2030', '2030-03-01', 'said'],
  ['1-3-2030', '2030-03-01', 'said'],
  ['ngày 1 tháng 3 năm 2030', '2030-03-01', 'said'],
  ['tháng 3/2030', '2030-03', 'said'],
  ['tháng 3 năm 2030', '2030-03', 'said'],
  ['năm 2029', '2029', 'said'],
  ['ngày 1/3', '2030-03-01', 'likely'],
  ['ngày 30/12', '2029-12-30', 'likely'],
  ['hôm nay', '2030-03-02', 'counted'],
  ['Hôm qua', '2030-03-01', 'counted'],
  ['ngày mai', '2030-03-03', 'counted'],
  ['thứ Năm', '2030-02-28', 'likely'],
  ['tháng trước', '2030-02', 'counted'],
  ['năm ngoái', '2029', 'counted'],
])('%s is %s (%s)', (words, date, basis) => {
  expect(datesIn(`Chuyện xảy ra ${words}.`)).toEqual([[words, date, undefined, basis]]);
});

test('a week has two ends', () => {
  expect(datesIn('tuần trước')).toEqual([['tuần trước', '2030-02-18', '2030-02-24', 'counted']]);
});

test('without a day of publication, what hangs on it stays open', () => {
  expect(findDates('Hôm qua, ngày 1/3').map(({ date }) => date)).toEqual([undefined, undefined]);
});

test.each(['2/3 số ghế', 'lần thứ ba', 'ngày 31/2/2030', 'tỷ số 1-3', 'thứ tự', 'tháng 13/2030'])(
  '%s is no date',
  (text) => {
    expect(datesIn(text)).toEqual([]);
  },
);

test.each([
  'Ông đi thẳng tới Mộc Giang.',
  'Nước thăng tới đỉnh.',
  'Bà nằm 2019 ngày trong lịch sử.',
  'Một tháng tôi ở nhà.',
  'Nhớ ngay 1/6 phần bánh đã hết.',
])('words that only look like a date without their marks: %s', (text) => {
  expect(findDates(text, '2030-03-02' as PartialDate)).toEqual([]);
});

test('a text typed without marks keeps its dates', () => {
  expect(
    findDates('Hom qua ong di, thang toi ve.', '2030-03-02' as PartialDate).map(({ date }) => date),
  ).toEqual(['2030-03-01', '2030-04']);
});
