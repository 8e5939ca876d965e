import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import type { Office } from '../model/offices.ts';
import { officeLines, type OfficeLines } from './office-lines.ts';

const date = (text: string): PartialDate => text as PartialDate;
const office = (dates: Record<string, string>): Office => ({ title: 'Chức', ...dates }) as Office;
const draw = (offices: readonly Office[], marks: readonly string[] = []): OfficeLines =>
  officeLines(
    offices,
    marks.map((day, i) => ({ date: date(day), label: ['I', 'II', 'III'][i] ?? '' })),
    date('2029-12'),
  );

describe('officeLines', () => {
  test('an office with both its days is firm between two ends', () => {
    const [line] = draw([office({ from: '2020', to: '2024' })]).lines;
    expect(line?.held).toEqual({ from: 0, to: expect.closeTo(499, -1) as number });
    expect(line?.ends).toHaveLength(2);
    expect(line?.unknown).toEqual([]);
  });

  test('an office without an end is firm up to when it was last seen held, then dots', () => {
    const [line] = draw([office({ from: '2020', asOf: '2024-12' })]).lines;
    expect(line?.held?.to).toBeCloseTo(500, -1);
    expect(line?.unknown).toEqual([{ from: line?.held?.to, to: 1000 }]);
    expect(line?.ends).toEqual([0]);
  });

  test('an office of which only one sight is known is a point between dots', () => {
    const [line] = draw([office({ from: '2020', to: '2021' }), office({ asOf: '2024-12' })]).lines.slice(1);
    expect(line?.held).toBeUndefined();
    expect(line?.seen).toBeCloseTo(500, -1);
    expect(line?.unknown).toHaveLength(2);
  });

  test('marks that stand close together share a label', () => {
    const { marks } = draw(
      [office({ from: '2020', to: '2024' })],
      ['2021-06-16', '2025-02-18', '2025-02-27'],
    );
    expect(marks.map(({ label }) => label)).toEqual(['I', 'II, III']);
  });

  test('labels near the end move left, each clear of the next', () => {
    const { marks } = draw([office({ from: '1999', to: '2024' })], ['2027-06', '2029-01', '2029-12-31']);
    const [first = 0, second = 0, last = 0] = marks.map(({ x }) => x);
    expect(last).toBeLessThan(marks[2]?.xs[0] ?? 0);
    expect(second).toBeLessThan(last - 40);
    expect(first).toBeLessThan(second - 20);
  });

  test('the axis reaches a mark before the first office', () => {
    const { marks } = draw([office({ from: '2025', asOf: '2026' })], ['2019-05-14']);
    expect(marks[0]?.x).toBeGreaterThan(0);
  });
});
