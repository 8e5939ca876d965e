import { expect, test } from 'vitest';
import type { PartialDate } from './dates.ts';
import { currentOffices, heldOn, officesOn, type Office } from './offices.ts';

const office = (title: string, from?: string, to?: string): Office => ({
  title,
  from: from as PartialDate | undefined,
  to: to as PartialDate | undefined,
});
const day = (text: string): PartialDate => text as PartialDate;

const CAREER = [
  office('Đại sứ', '2010', '2020-06'),
  office('Ngoại trưởng', '2021-01-20'),
  office('Chủ tịch', '2022'),
];

test.each([
  ['before it began', '2009-12-31', false],
  ['in the year it began, when no more is known', '2010-01-01', true],
  ['in between', '2015', true],
  ['in its last month', '2020-06-30', true],
  ['afterwards', '2020-07', false],
])('an office is held %s (%s): %s', (_, on, expected) => {
  expect(heldOn(office('Đại sứ', '2010', '2020-06'), day(on))).toBe(expected);
});

test('unknown ends count as open', () => {
  expect(heldOn(office('Đại sứ'), day('1900'))).toBe(true);
  expect(heldOn(office('Đại sứ', undefined, '1950'), day('1900'))).toBe(true);
});

test('of several offices the one taken up last comes first', () => {
  expect(officesOn(CAREER, day('2023')).map(({ title }) => title)).toEqual(['Chủ tịch', 'Ngoại trưởng']);
  expect(officesOn(CAREER, day('2020-12'))).toEqual([]);
});

test('offices without an end are still held', () => {
  expect(currentOffices(CAREER).map(({ title }) => title)).toEqual(['Chủ tịch', 'Ngoại trưởng']);
});
