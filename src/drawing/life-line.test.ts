import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { LIFE_STEPS } from '../model/schemas/index.ts';
import { lifeLine } from './life-line.ts';

type Step = Parameters<typeof lifeLine>[0][number];
const step = (date: string, event: Step['event'], label = 'nhãn'): Step => ({
  date: date as PartialDate,
  event,
  label,
  later: false,
});

test('a life is drawn true to time, from left to right, whatever the order of its steps', () => {
  const { steps } = lifeLine([step('2000', 'expired'), step('1980', 'signed'), step('1990', 'in-force')]);
  expect(steps.map(({ date }) => date)).toEqual(['1980', '1990', '2000']);
  const [a, b, c] = steps.map(({ x }) => x) as [number, number, number];
  expect(b - a).toBeCloseTo(c - b, -1);
});

test('each stretch is drawn as what holds from its step on; a milestone changes nothing', () => {
  const { segments } = lifeLine([
    step('1980', 'signed'),
    step('1990', 'in-force'),
    step('1995', 'milestone'),
    step('2000', 'suspended'),
    step('2010', 'expired'),
  ]);
  expect(segments.map(({ style }) => style)).toEqual([
    'pending',
    'in-force',
    'in-force',
    'suspended',
    'ended',
  ]);
  for (const [i, { to }] of segments.entries()) expect(to).toBe(segments[i + 1]?.from ?? 995);
});

test('one step is drawn, and none gives an empty drawing', () => {
  expect(lifeLine([step('2000', 'signed')]).steps).toHaveLength(1);
  expect(lifeLine([])).toMatchObject({ steps: [], segments: [] });
});

const life = fc.array(
  fc.record({
    date: fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}` as PartialDate),
    event: fc.constantFrom(...LIFE_STEPS),
    label: fc.constant('nhãn'),
    later: fc.boolean(),
  }),
  { maxLength: 6 },
);

test('whatever the life: everything lies in the drawing, and stretches join', () => {
  fc.assert(
    fc.property(life, (steps) => {
      const line = lifeLine(steps);
      for (const { x, dateY, leader } of line.steps) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1000);
        for (const y of [dateY, leader]) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(line.height);
        }
      }
      expect(line.segments).toHaveLength(steps.length);
      for (const { from, to } of line.segments) expect(from).toBeLessThanOrEqual(to);
    }),
  );
});
