import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareProblems } from '../model/problems.ts';
import { edited, reportOn, tinyContent, TINY } from '../testing/tiny-content.ts';
import { checkContent } from './index.ts';

const AN = 'content/people/vu-an.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';

test('sound content has no problem', () => {
  expect(reportOn({})).toBe('');
});

test('everything is told at once, in the order of files and places', () => {
  const report = reportOn({
    ...edited(AN, 'born: 1970-05-02', 'born: 2/5/1970'),
    ...edited(ARTICLE, ' ^toi-moc-giang', ''),
    ...edited('content/annotations/gap-2030/may-gio.mdx', 'quote: sáu giờ', 'quote: sáu gờ'),
    ...edited('content/events/gap-2030.mdx', 'place: moc-giang', 'place: moc-gian'),
    ...edited('content/site.yaml', 'edition: 2031-06-01', 'editon: 2031-06-01'),
  });
  expect(report.split('\n').map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
    'content/annotations/gap-2030/may-gio.mdx:3:8 quote-absent',
    'content/articles/gap-2030.mdx:20:1 missing-block-id',
    'content/events/gap-2030.mdx:4:8 unknown-reference',
    'content/people/vu-an.mdx:7:7 bad-date',
    'content/site.yaml:5:1 schema',
  ]);
});

test('of what is sound a corpus is made, whatever is wrong elsewhere', () => {
  const { corpus } = checkContent(tinyContent(edited(AN, 'sort: Vũ An\n', '')));
  expect([...(corpus?.entries.keys() ?? [])]).toEqual([
    'person:ngo-kim',
    'organisation:hoi-dong-song',
    'document:hiep-uoc-song',
    'event:gap-2030',
    'event:gap-2031',
    'place:moc-giang',
    'term:dinh-chien',
  ]);
});

test('without a site there is no corpus, and still a report', () => {
  const { corpus, problems } = checkContent(tinyContent({ 'content/site.yaml': undefined }));
  expect(corpus).toBeUndefined();
  expect(problems).toHaveLength(1);
});

test('an entry whose file is broken still counts as one, so that nobody is sent to mend a sound reference', () => {
  expect(reportOn(edited(AN, 'sort: Vũ An\n', '')).split('\n')).toHaveLength(1);
});

test.each([
  ['NUL in every place', '\0'.repeat(5000)],
  ['one line of a megabyte', 'a '.repeat(500_000)],
  ['a line just short of the limit', '^ '.repeat(49_000)],
  ['blanks just short of the limit', `a${' '.repeat(95_000)}b`],
  ['tags that are never closed', '<b>'.repeat(20_000)],
  ['braces that are never closed', '{'.repeat(60_000)],
  ['quotations in quotations', '>'.repeat(1900)],
  ['lists in lists', `${'- '.repeat(45_000)}a`],
  ['links in links', '[a]('.repeat(20_000)],
  ['stars', '**a'.repeat(20_000)],
  ['stars just short of the limit', '**a'.repeat(950)],
  ['wrong tones', 'hoà '.repeat(20_000)],
])('%s: a report, neither a stack trace nor a wait', { timeout: 60_000 }, (_, text) => {
  const report = reportOn({ [AN]: `${TINY[AN] ?? ''}\n${text}\n`, 'content/terms/la.mdx': text });
  expect(report).toMatch(/^content\/people\/vu-an\.mdx|^content\/terms\/la\.mdx/);
  for (const line of report.split('\n')) {
    expect(line).toMatch(/^content\/\S+:\d+:\d+ {2}[a-z-]+ {2}\S/);
    expect(line.length).toBeLessThan(600);
  }
});

test(
  'whatever stands in a file, the check ends in problems that have a place in it',
  { timeout: 60_000 },
  () => {
    const signs = fc.constantFrom(
      '---\n',
      'name: ',
      '- ',
      '> ',
      '\n',
      '^a',
      '[a](#b)',
      '<b>',
      '{',
      '}',
      '“',
      '\u0301',
      ':',
      '"',
      '*',
      '&a ',
      '\t',
      '\r\n',
      'đ',
      '🙂',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('');
          const { problems } = checkContent(tinyContent({ [ARTICLE]: text, 'content/sources.yaml': text }));
          const lines = text.split('\n');
          for (const { file, line, column } of problems) {
            if (file !== ARTICLE) continue;
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
          }
          expect(problems).toEqual([...problems].sort(compareProblems));
        },
      ),
      { numRuns: 60 },
    );
  },
);
