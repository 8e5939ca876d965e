import { expect, test } from 'vitest';
import type { PartialDate } from '../model/dates.ts';
import { edited, TINY, tinyCorpus } from '../testing/tiny-content.ts';
import { tinyEditions, tinyLedger } from '../testing/tiny-ledger.ts';
import { allChanges, historyOf } from './page-history.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const PAGE = '/bai-viet/gap-2030/';
const CORRECTIONS = `
- { date: 2031-07-01, page: ${PAGE}, kind: addition, what: Thêm một câu. }
- { date: 2031-07-04, page: "${PAGE}#sau-gio", kind: correction, what: Bảy giờ chứ không phải sáu. }
- { date: 2031-07-03, page: /nhan-vat/vu-an/, kind: fix, what: Sửa một chữ. }
`;

/** The tiny content some editions after its first, of 1/6/2031. */
const later = () =>
  tinyCorpus(
    tinyEditions({
      '2031-08-01': {
        ...edited(ARTICLE, 'sáu giờ.', 'sáu giờ, gần bảy.'),
        'content/corrections.yaml': CORRECTIONS,
      },
      '2031-09-01': {
        ...edited(ARTICLE, 'Con sông không đợi ai.', 'Con sông đầy phù sa không đợi ai.'),
        'content/terms/phu-sa.mdx': TINY['content/terms/dinh-chien.mdx']
          ?.replaceAll('đình chiến', 'phù sa')
          .replace('ceasefire', 'silt'),
      },
    }),
  );

test('a page that was never published dates from the edition that will publish it', () => {
  expect(historyOf(tinyCorpus(), PAGE)).toEqual({
    published: '2031-06-01',
    changed: undefined,
    corrections: [],
    departed: [],
  });
});

test('a page knows its edition, its corrections and those of its passages, newest first, and what left it', () => {
  const fates = { [`${PAGE}#da-rut`]: { type: 'retired', on: '2031-06-02' as PartialDate } } as const;
  const { departed } = historyOf(tinyCorpus(tinyLedger(fates)), PAGE);
  expect(departed.map(({ fragment }) => fragment)).toEqual(['da-rut']);
  const { published, changed, corrections } = historyOf(later(), PAGE);
  expect(published).toBe('2031-06-01');
  expect(changed).toBe('2031-07-04');
  expect(corrections.map(({ kind }) => kind)).toEqual(['correction', 'addition']);
});

test('all changes of the site, newest first: editions, corrections, retirements', () => {
  expect(allChanges(later()).map(({ date, type }) => `${date} ${type}`)).toEqual([
    '2031-09-01 edition',
    '2031-08-01 edition',
    '2031-07-04 correction',
    '2031-07-03 fix',
    '2031-07-01 addition',
    '2031-06-01 edition',
  ]);
  const fates = { [`${PAGE}#da-rut`]: { type: 'retired', on: '2031-06-02' as PartialDate } } as const;
  expect(allChanges(tinyCorpus(tinyLedger(fates)))[0]).toMatchObject({ type: 'retired', what: 'Lời cũ…' });
});

test('editions count the pages that they added and changed, and the first is called so', () => {
  expect(allChanges(later()).filter(({ type }) => type === 'edition')).toMatchObject([
    { first: false, articles: 0, entries: 1, changed: 1 },
    { first: false, articles: 0, entries: 0, changed: 1 },
    { first: true, articles: 1, entries: 8, changed: 0 },
  ]);
  expect(allChanges(tinyCorpus())).toMatchObject([{ type: 'edition', first: true, articles: 1, entries: 8 }]);
});
