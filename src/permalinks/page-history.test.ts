import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { LEDGER, tinyLedger } from '../testing/tiny-ledger.ts';
import { allChanges, historyOf } from './page-history.ts';

const PAGE = '/bai-viet/gap-2030/';
const CORRECTIONS = `
- { date: 2031-02-01, page: ${PAGE}, kind: addition, what: Thêm một câu. }
- { date: 2031-04-01, page: "${PAGE}#sau-gio", kind: correction, what: Bảy giờ chứ không phải sáu. }
- { date: 2031-03-01, page: /nhan-vat/vu-an/, kind: fix, what: Sửa một chữ. }
`;

/** The tiny content a while after its first edition. */
const later = () => {
  const ledger = tinyLedger({
    [`${PAGE}#da-rut`]: { type: 'retired', on: '2031-03-15' as PartialDate, was: 'Một lời hứa.' },
  });
  const lines = ledger[LEDGER]?.split('\n') ?? [];
  return tinyCorpus({
    // All but the pages of people was published a year earlier.
    [LEDGER]: lines
      .map((line) => (line.includes('/nhan-vat/') ? line : line.replace('2031-06-01', '2030-06-01')))
      .join('\n'),
    'content/corrections.yaml': CORRECTIONS,
  });
};

test('a page that was never published dates from the edition that will publish it', () => {
  expect(historyOf(tinyCorpus(), PAGE)).toEqual({
    published: '2031-06-01',
    changed: undefined,
    corrections: [],
    departed: [],
  });
});

test('a page knows its edition, its corrections and those of its passages, newest first, and what left it', () => {
  const { published, changed, corrections, departed } = historyOf(later(), PAGE);
  expect(published).toBe('2030-06-01');
  expect(changed).toBe('2031-04-01');
  expect(corrections.map(({ kind }) => kind)).toEqual(['correction', 'addition']);
  expect(departed.map(({ fragment }) => fragment)).toEqual(['da-rut']);
});

test('all changes of the site, newest first: editions, corrections, retirements', () => {
  expect(allChanges(later()).map(({ date, type }) => `${date} ${type}`)).toEqual([
    '2031-06-01 edition',
    '2031-04-01 correction',
    '2031-03-15 retired',
    '2031-03-01 fix',
    '2031-02-01 addition',
    '2030-06-01 edition',
  ]);
});

test('editions count the pages they added, and the first is called so', () => {
  const editions = allChanges(later()).filter(({ type }) => type === 'edition');
  expect(editions).toMatchObject([
    { first: false, articles: 0, entries: 2 },
    { first: true, articles: 1, entries: 6 },
  ]);
  expect(allChanges(tinyCorpus())).toMatchObject([{ type: 'edition', first: true, articles: 1, entries: 8 }]);
});
