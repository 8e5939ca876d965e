import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { chainLine } from './chain-line.ts';

const date = (text: string): PartialDate => text as PartialDate;

test('meetings stand true to time, their columns at even distances', () => {
  const { points } = chainLine([date('2019'), date('2021'), date('2025')], [], date('2026'));
  const [a, b, c] = points.map(({ x }) => x) as [number, number, number];
  expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  expect(points.map(({ column }) => column)).toEqual([3, 403, 803]);
});

test('each year on the way is marked', () => {
  const { years } = chainLine([date('2019-05'), date('2022')], [], date('2022-06'));
  expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022]);
});

test('leaders that run past each other bend at different heights', () => {
  const { points } = chainLine(
    [date('2019'), date('2025-02'), date('2025-03'), date('2025-04')],
    [],
    date('2026'),
  );
  const elbows = points.map(({ elbow }) => elbow);
  expect(new Set(elbows.slice(1)).size).toBe(3);
});

const month = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => date(`${String(year)}-${String(number).padStart(2, '0')}`));

test('whatever the chain: everything lies in the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(month, { minLength: 1, maxLength: 8 }).map((dates) => dates.sort()),
      fc.array(fc.record({ date: month, text: fc.constantFrom('x', 'một nhãn', 'một nhãn dài hơn nhiều') }), {
        maxLength: 6,
      }),
      (meetings, landmarks) => {
        const line = chainLine(meetings, landmarks, date('2031'));
        for (const { x, elbow } of line.points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(line.width);
          expect(elbow).toBeLessThanOrEqual(line.height);
        }
        for (const { labelY } of line.landmarks) expect(labelY).toBeGreaterThan(0);
      },
    ),
  );
});

test('labels of landmarks never cover each other', () => {
  const dates = fc.array(month, { minLength: 2, maxLength: 8 }).map((all) => all.sort());
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 30 }), (all, length) => {
      const text = 'x'.repeat(length);
      const { landmarks } = chainLine(
        [date('1990')],
        all.map((day) => ({ date: day, text })),
        date('2031'),
      );
      const boxes = landmarks.map(({ labelX, labelY, anchor }) => {
        const width = length * 7;
        return anchor === 'start'
          ? { labelY, from: labelX, to: labelX + width }
          : { labelY, from: labelX - width, to: labelX };
      });
      for (const [i, box] of boxes.entries()) {
        for (const other of boxes.slice(0, i)) {
          expect(box.labelY !== other.labelY || box.to <= other.from || other.to <= box.from).toBe(true);
        }
      }
    }),
  );
});
