import { expect, test } from 'vitest';
import { reportOn, type Changes } from '../../testing/tiny-content.ts';
import { LEDGER, tinyEditions, tinyLedger } from '../../testing/tiny-ledger.ts';

const published = tinyLedger();
const SITE = 'content/site.yaml';
const EDITION = 'content/editions/2031-06-01';

const without = (pattern: RegExp): Changes =>
  Object.fromEntries(
    Object.entries(published).map(([path, source]) => [path, pattern.test(path) ? undefined : source]),
  );

test('a site that was never published has no ledger, and needs none', () => {
  expect(reportOn({})).toBe('');
});

test.each<[string, Changes, string]>([
  ['deleted', { [LEDGER]: undefined }, 'lost-ledger'],
  ['emptied', { [LEDGER]: '' }, 'lost-ledger'],
  ['begun anew', { [LEDGER]: '{ "held": 0, "addresses": {} }\n' }, 'lost-ledger'],
  ['shortened', { [LEDGER]: published[LEDGER]?.replace(/^.*#sau-gio".*\n/m, '') }, 'short-ledger'],
  [
    'shortened, with its number',
    { [LEDGER]: published[LEDGER]?.replace(/^.*#sau-gio".*\n/m, '').replace('"held": 21', '"held": 20') },
    'lost-ledger',
  ],
  [
    'merged halfway',
    { [LEDGER]: `<<<<<<< HEAD\n${published[LEDGER] ?? ''}=======\n{}\n>>>>>>> main\n` },
    'merge-conflict',
  ],
  ['broken', { [LEDGER]: '{ "held": 19, "addresses": {' }, 'yaml-syntax'],
])('a ledger that was %s is an error', (_what, changes, code) => {
  const report = reportOn({ ...published, ...changes });
  expect(report).toMatch(new RegExp(`  ${code}  (?!warning)`));
});

test.each<[string, Changes, string]>([
  ['all editions deleted', without(/editions/), 'lost-ledger'],
  ['ledger and editions deleted', without(/editions|permalinks/), 'lost-ledger'],
  [
    'the day of the first edition taken out of the site',
    { [SITE]: published[SITE]?.replace(/publishedSince.*\n/, '') },
    'lost-ledger',
  ],
  ['the list of an edition deleted', without(/edition\.json/), 'bad-edition'],
  ['the list of an edition emptied', { [`${EDITION}/edition.json`]: '{}' }, 'bad-edition'],
  ['a page of an edition deleted', without(/editions.*gap-2030/), 'bad-edition'],
  ['a page of an edition edited', { [`${EDITION}/nhan-vat/vu-an.json`]: '{}' }, 'bad-edition'],
  ['a file slipped into an edition', { [`${EDITION}/nhan-vat/khac.json`]: '{}' }, 'bad-edition'],
])('%s: an error', (_what, changes, code) => {
  expect(reportOn({ ...published, ...changes })).toContain(`  ${code}  `);
});

test('an edition gone from the middle is missed by the next one', () => {
  const after = tinyEditions({ '2031-07-01': {}, '2031-08-01': {} });
  expect(reportOn(after)).toBe('');
  const gone = Object.fromEntries(
    Object.entries(after).map(([path, source]) => [path, path.includes('2031-07-01') ? undefined : source]),
  );
  expect(reportOn(gone)).toMatch(/editions\/2031-08-01\/edition\.json:1:1 {2}bad-edition/);
});

test('line ends of another system change no edition', () => {
  const path = `${EDITION}/nhan-vat/vu-an.json`;
  expect(reportOn({ ...published, [path]: published[path]?.replaceAll('\n', '\r\n') })).toBe('');
});

test.each([
  ['before the last edition', '2031-05-01', 'never comes before an earlier one'],
  ['of no edition', '2031-07-01', 'no edition of 1/7/2031 was closed'],
])('a day written by hand, %s', (_what, day, why) => {
  const site = published[SITE]?.replace('edition: 2031-06-01', `edition: ${day}`);
  expect(reportOn({ ...published, [SITE]: site })).toContain(why);
});
