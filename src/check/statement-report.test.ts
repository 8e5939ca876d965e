import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../testing/tiny-content.ts';

const FILE = 'content/statements/gap-2030.yaml';
const change = (from: string, to: string): string => reportOn(edited(FILE, from, to));

test('sound statements are passed over in silence', () => {
  expect(reportOn({})).toBe('');
});

test.each([
  ['an outcome that is settled and has no day', '\n    date: 2030-04-01', '', 'schema', 'outcome.date'],
  [
    'an outcome that is open and has a day',
    'status: open',
    'status: open\n    date: 2030-05-01',
    'schema',
    'date',
  ],
  [
    'an outcome without a source',
    'text: Chưa họp.\n    asOf: 2031-05\n    sources: [cong-bao]',
    'text: Chưa họp.\n    asOf: 2031-05\n    sources: []',
    'schema',
    'source',
  ],
  [
    'a verb that is not in the list',
    'verb: pledged',
    'verb: pledge',
    'schema',
    'Did you mean “pledged”? Write one of: pledged, demanded, forecast, said, accused, acknowledged.',
  ],
  ['an outcome that is not in the list', 'status: kept', 'status: done', 'schema', 'kept'],
  [
    'a speaker that is no person or organisation',
    'speaker: person:vu-an',
    'speaker: place:moc-giang',
    'schema',
    'organisation:',
  ],
  [
    'a speaker without an entry',
    'speaker: person:vu-an',
    'speaker: person:vu-ann',
    'unknown-reference',
    'vu-an',
  ],
  [
    'a passage that the article lacks',
    'passage: mot-thang',
    'passage: mot-thangg',
    'unknown-passage',
    'mot-thang',
  ],
  [
    'words that the passage lacks',
    'Đình chiến trong một tháng',
    'Đình chiến trong hai tháng',
    'quote-absent',
    'một tháng',
  ],
  ['words that the passage has twice', 'quote: Hội đồng Sông', 'quote: n', 'quote-repeated', 'times'],
  [
    'a source that is not in the bibliography',
    'text: Không ai bắn.\n    asOf: 2031-05\n    sources: [cong-bao]',
    'text: Không ai bắn.\n    asOf: 2031-05\n    sources: [cong-baoo]',
    'unknown-source',
    'cong-bao',
  ],
  ['an outcome before the words', 'date: 2030-04-01', 'date: 2030-02-28', 'reversed-date', '1/3/2030'],
  ['an id that is taken', 'id: hop-lai', 'id: dinh-chien', 'bad-id', 'twice'],
])('%s is reported', (_what, from, to, code, hint) => {
  const report = change(from, to);
  expect(report).toContain(`  ${code}  `);
  expect(report).toContain(hint);
  expect(report.split('\n')[0]).toMatch(new RegExp(`^${FILE}:\\d+:\\d+ `));
});

test('a file named for no article is reported', () => {
  const report = reportOn({ [FILE]: undefined, 'content/statements/gap-2031.yaml': TINY[FILE] });
  expect(report).toContain('unknown-reference');
  expect(report).toContain('gap-2030');
});

test('an outcome not looked up for more than a year before the edition draws a warning, not an error', () => {
  const old = 'text: Chưa họp.\n    asOf: ';
  expect(change(`${old}2031-05`, `${old}2030-06`)).toBe('');
  const report = change(`${old}2031-05`, `${old}2030-05`);
  expect(report).toContain('outcome-stale  warning: ');
});
