import { expect, test } from 'vitest';
import { edited, reportOn, TINY, type Changes } from '../../testing/tiny-content.ts';
import { LEDGER, tinyLedger } from '../../testing/tiny-ledger.ts';

const conflicted = (source = ''): string => {
  const [first = '', ...rest] = source.split('\n');
  return [`<<<<<<< HEAD`, first, '=======', `${first} khác`, '>>>>>>> nhánh', ...rest].join('\n');
};

const published = tinyLedger();

test.each([
  'content/site.yaml',
  'content/sources.yaml',
  LEDGER,
  'content/articles/gap-2030.mdx',
  'content/annotations/gap-2030/may-gio.mdx',
  'content/statements/gap-2030.yaml',
  'content/people/vu-an.mdx',
  'content/editions/2031-06-01/edition.json',
])('a merge left halfway in %s is called so, and nothing else is told', (path) => {
  const report = reportOn({ ...published, [path]: conflicted(published[path] ?? TINY[path]) });
  expect(report).toMatch(new RegExp(`^${RegExp.escape(path)}:1:1 {2}merge-conflict {2}`));
  expect(report.split('\n')).toHaveLength(1);
});

test.each<[string, Changes]>([
  [
    'a line of equals signs',
    edited('content/people/vu-an.mdx', 'Ông từng là đại sứ.', 'Ông từng là đại sứ. ======='),
  ],
  ['guillemets', edited('content/people/vu-an.mdx', 'Ông từng là đại sứ.', 'Ông từng là «đại sứ».')],
])('%s is no conflict', (_what, changes) => {
  expect(reportOn(changes)).not.toContain('merge-conflict');
});
