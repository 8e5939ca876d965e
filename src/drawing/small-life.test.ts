import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import type { Document } from '../model/schemas/index.ts';
import { smallLife } from './small-life.ts';

type Step = Document['life'][number];
const step = (date: string, event: Step['event']): Step => ({
  date: date as PartialDate,
  event,
  label: event,
  later: false,
});
const LIFE = [
  step('2010-01-01', 'signed'),
  step('2012-01-01', 'in-force'),
  step('2018-01-01', 'suspended'),
  step('2020-01-01', 'expired'),
];

test('a life is one stroke: dots before it, a line in force, dashes suspended, dots after', () => {
  const { path = '', begun, ended } = smallLife(LIFE) ?? {};
  expect(path).toMatch(/^M6 6(h1\.5m3\.5 0)+M42\.4 6H151\.6M151\.6 6(h6m4 0)+M188 6(h1\.5m3\.5 0)+/);
  expect([begun, ended]).toEqual(['2010', '2020']);
});

test('the day of a report within it has a tall tick', () => {
  expect(smallLife(LIFE, '2015-01-01' as PartialDate)?.path).toMatch(/M97 0v12$/);
  expect(smallLife(LIFE, '2025' as PartialDate)?.path).not.toContain('v12');
});

test('a life that goes on has no last year, and one of a single step no line', () => {
  expect(smallLife(LIFE.slice(0, 2))?.ended).toBe('');
  expect(smallLife(LIFE.slice(0, 1))).toBeUndefined();
});
