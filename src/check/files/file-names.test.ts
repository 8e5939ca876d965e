import { expect, test } from 'vitest';
import { reportOn, TINY, type Changes } from '../../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';
const SPOKEN = 'content/statements/gap-2030.yaml';
const NOTE = 'content/annotations/gap-2030/may-gio.mdx';

/** A file of the tiny content under another name. */
const renamed = (from: string, to: string): Changes => ({ [from]: undefined, [to]: TINY[from] });
/** A copy of one beside it. */
const copied = (from: string, to: string): Changes => ({ [to]: TINY[from] });

test.each<[string, Changes, string, string]>([
  [
    'another ending',
    renamed(AN, 'content/people/vu-an.md'),
    'does not end in .mdx',
    'Rename it to content/people/vu-an.mdx.',
  ],
  [
    'no ending',
    renamed(AN, 'content/people/vu-an'),
    'does not end in .mdx',
    'Rename it to content/people/vu-an.mdx.',
  ],
  [
    'two endings',
    renamed(AN, 'content/people/vu-an.mdx.txt'),
    'does not end',
    'Rename it to content/people/vu-an.mdx.',
  ],
  [
    'marks and a blank',
    renamed(AN, 'content/people/Vũ An.mdx'),
    'is not an id',
    'Rename it to content/people/vu-an.mdx.',
  ],
  [
    'capitals',
    renamed(AN, 'content/people/Vu-An.mdx'),
    'is not an id',
    'Rename it to content/people/vu-an.mdx.',
  ],
  [
    'marks apart',
    renamed(AN, 'content/people/Vu\u0303-An.mdx'),
    'is not an id',
    'Rename it to content/people/vu-an.mdx.',
  ],
  [
    'an article',
    renamed(ARTICLE, 'content/articles/Gap_2030.mdx'),
    'is not an id',
    'content/articles/gap-2030.mdx.',
  ],
  ['a note', renamed(NOTE, 'content/annotations/gap-2030/Mấy giờ.mdx'), 'not an id', 'gap-2030/may-gio.mdx.'],
  [
    'a note in no folder',
    renamed(NOTE, 'content/annotations/may-gio.mdx'),
    'wrong folder',
    '<article>/<note>.mdx.',
  ],
  [
    'statements',
    renamed(SPOKEN, 'content/statements/gap-2030.yml'),
    'in .yaml',
    'content/statements/gap-2030.yaml.',
  ],
  [
    'statements as text',
    renamed(SPOKEN, 'content/statements/gap-2030.yaml.txt'),
    'in .yaml',
    'gap-2030.yaml.',
  ],
  [
    'an old copy',
    copied(AN, 'content/people/vu-an.mdx.bak'),
    'does not end',
    'a copy of content/people/vu-an.mdx, delete it',
  ],
  [
    'a copy in capitals',
    copied(AN, 'content/people/VU-AN.mdx'),
    'is not an id',
    'a copy of content/people/vu-an.mdx',
  ],
  [
    'a copy that says so',
    copied(ARTICLE, 'content/articles/gap-2030 (bản sao).mdx'),
    'is not an id',
    'a copy of content/articles/gap-2030.mdx',
  ],
])('a wrong name is told alone: %s', (_, changes, what, todo) => {
  const report = reportOn(changes).split('\n');
  expect(report).toHaveLength(1);
  expect(report[0]).toContain('  bad-id  ');
  expect(report[0]).toContain(what);
  expect(report[0]).toContain(todo);
});

test.each([
  ['content/nhan-vat/moi.mdx', 'Did you mean “people”?'],
  ['content/person/moi.mdx', 'Did you mean “people”?'],
  ['content/peopel/moi.mdx', 'Did you mean “people”?'],
  ['content/ghi-chu/gap-2030/nhap.mdx', 'Folders: articles,'],
  ['content/sources2.yaml', 'Did you mean “sources.yaml”?'],
  ['content/site.yml', 'Did you mean “site.yaml”?'],
  ['content/nhap.docx', 'Files: site.yaml,'],
])('a file that nothing reads: %s', (path, hint) => {
  const report = reportOn({ [path]: 'Một.', [`${path}.again`.replace(/^content\/[^/]*$/, path)]: 'Hai.' });
  expect(report).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}:1:1  unread-file  .*$`));
  expect(report).toContain(hint);
});

test.each(['content/LICENSE', 'content/README.md', 'content/editions/2031-06-01/ghi.txt'])(
  'a file for people, or of an edition, is no stray: %s',
  (path) => {
    expect(reportOn({ [path]: 'Một.' })).not.toContain('unread-file');
  },
);
