import { expect, test } from 'vitest';
import type { PartialDate } from './dates.ts';
import { statusOn } from './document-status.ts';
import type { Document } from './schemas/index.ts';

const day = (text: string) => text as PartialDate;
const step = (date: string, event: Document['life'][number]['event']) => ({
  date: day(date),
  event,
  label: event,
  later: false,
});

const treaty = {
  status: 'expired',
  life: [
    step('2010-04-08', 'signed'),
    step('2011-02-05', 'in-force'),
    step('2021-02-03', 'extended'),
    step('2023-02-21', 'suspended'),
    step('2026-02-05', 'expired'),
  ],
} as const;

test.each([
  ['2009', { status: 'not-yet' }],
  ['2010-05', { status: 'signed', since: '2010-04-08' }],
  ['2011-02-05', { status: 'in-force', since: '2011-02-05' }],
  ['2022', { status: 'in-force', since: '2011-02-05' }],
  ['2025-02-18', { status: 'suspended', since: '2023-02-21' }],
  ['2026-03', { status: 'expired', since: '2026-02-05' }],
])('in %s the treaty stands so', (date, status) => {
  expect(statusOn(treaty, day(date))).toEqual(status);
});

test('a treaty that never came into force was only signed, whatever the day', () => {
  expect(statusOn({ status: 'never-in-force', life: [step('1993', 'signed')] }, day('2000'))).toEqual({
    status: 'never-in-force',
  });
});

test('a document without a life tells nothing', () => {
  expect(statusOn({ status: 'published', life: [] }, day('2020'))).toBeUndefined();
});
