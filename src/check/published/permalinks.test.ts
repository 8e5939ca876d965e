import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/dates.ts';
import type { Fate } from '../../model/schemas/index.ts';
import { edited, reportOn, TINY } from '../../testing/tiny-content.ts';
import { LEDGER, tinyLedger } from '../../testing/tiny-ledger.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const CORRECTIONS = 'content/corrections.yaml';

const moved = (to: string): Fate => ({ type: 'moved', to });
const retired = (on: string): Fate => ({ type: 'retired', on: on as PartialDate, was: 'Một câu nói.' });

test('a site as it was published keeps its promises', () => {
  expect(reportOn({ ...tinyLedger(), [CORRECTIONS]: '[]\n' })).toBe('');
});

test('a passage whose id was changed: where its words stand now is offered as the successor', () => {
  const report = reportOn({ ...tinyLedger(), ...edited(ARTICLE, '^khong-doi-ai', '^con-song') });
  expect(report).toMatch(
    /permalinks\.json:\d+:5 {2}lost-address {2}\/bai-viet\/gap-2030\/#khong-doi-ai is gone/,
  );
  expect(report).toContain('--to "/bai-viet/gap-2030/#con-song"');
});

test('an entry taken away is told once', () => {
  const report = reportOn({
    ...tinyLedger(),
    'content/people/le-moi.mdx': TINY['content/people/ngo-kim.mdx']?.replaceAll('Ngô Kim', 'Lê Mới'),
    'content/people/ngo-kim.mdx': undefined,
    [ARTICLE]: TINY[ARTICLE]?.replace('#person:ngo-kim', '#person:le-moi'),
  });
  expect(report.match(/lost-address/g)).toHaveLength(1);
  expect(report).toContain('/nhan-vat/ngo-kim/ is gone');
});

test('an address that leads on or ends, as the ledger says, is no problem', () => {
  const fates = {
    '/bai-viet/gap-2030/#ten-cu': moved('/bai-viet/gap-2030/#sau-gio'),
    '/bai-viet/gap-2030/#da-rut': retired('2031-06-02'),
  };
  expect(reportOn(tinyLedger(fates))).toBe('');
});

test('a retirement before the publication', () => {
  const report = reportOn(tinyLedger({ '/bai-viet/gap-2030/#da-rut': retired('2020-01-01') }));
  expect(report).toMatch(
    /reversed-date {2}retired before it was published: 1\/1\/2020 comes before 1\/6\/2031/,
  );
});

test('a line that both leads on and ends', () => {
  const published = tinyLedger();
  const both = published[LEDGER]?.replace(
    '"print":',
    '"successor":"/x/","retired":{"on":"2032-01-01","was":"x"},"print":',
  );
  expect(reportOn({ ...published, [LEDGER]: both })).toContain('an address leads on or ends, not both');
});

test('a ledger that is no JSON', () => {
  expect(reportOn({ [LEDGER]: '{"held": 1' })).toContain(`${LEDGER}:1:2  yaml-syntax`);
});

test('broken content is told before the promises it may break', () => {
  const report = reportOn({ ...tinyLedger(), ...edited(ARTICLE, '^khong-doi-ai', '^Không') });
  expect(report).toContain('bad-block-id');
  expect(report).not.toContain('lost-address');
});

test.each([
  ['is on the site', '/bai-viet/gap-2030/#sau-gio', ''],
  ['was on the site', '/bai-viet/gap-2030/#da-rut', ''],
  ['never was', '/bai-viet/gap-2030/#sau-gi', 'Did you mean “/bai-viet/gap-2030/#sau-gio”?'],
])('a correction of what %s', (_what, page, complaint) => {
  const ledger = tinyLedger({ '/bai-viet/gap-2030/#da-rut': retired('2031-06-02') });
  const row = `- { date: 2031-05-31, page: "${page}", kind: fix, what: Một chữ. }\n`;
  const report = reportOn({ ...ledger, [CORRECTIONS]: row });
  if (complaint === '') expect(report).toBe('');
  else expect(report).toContain(complaint);
});

test('a correction waits for the edition that will hold it', () => {
  const row = '- { date: 2031-06-02, page: /nhan-vat/vu-an/, kind: addition, what: Một câu. }\n';
  expect(reportOn({ ...tinyLedger(), [CORRECTIONS]: row })).toBe('');
});

test('a correction must be of a known kind, on a whole day', () => {
  const row = '- { date: 2031-05, page: /nhan-vat/vu-an/, kind: typo, what: Một chữ. }\n';
  const report = reportOn({ [CORRECTIONS]: row });
  expect(report).toContain('is not a whole day');
  expect(report).toContain('fix, addition, correction, rewritten');
});
