import { expect, test } from 'vitest';
import { edited, reportOn, TINY } from '../../testing/tiny-content.ts';
import { idOf, type Folder } from './file-names.ts';
import { SIZE_LIMIT } from './files.ts';

const AN = 'content/people/vu-an.mdx';

test.each<[Folder, string, string]>([
  ['people', 'content/people/vu-an.mdx', 'vu-an'],
  ['annotations', 'content/annotations/gap-2030/may-gio.mdx', 'gap-2030/may-gio'],
  ['people', 'content/people/people/people.mdx', 'people/people'],
])('in %s, %s has the id %s', (collection, path, id) => {
  expect(idOf(collection, path)).toBe(id);
});

const renamed = (to: string): Record<string, string | undefined> => ({
  [AN]: undefined,
  [to]: TINY[AN],
  ...edited('content/events/gap-2030.mdx', '  - person: vu-an\n    as: Ngoại trưởng\n', ''),
});

test('a file name that is no id', () => {
  expect(reportOn(renamed('content/people/Vũ An.mdx'))).toMatchInlineSnapshot(
    `"content/people/Vũ An.mdx:1:1  bad-id  the file name is not an id: it becomes an address, so it has only lower-case ASCII letters, digits and single hyphens. Rename it to content/people/vu-an.mdx."`,
  );
});

test('a file that stands too deep', () => {
  expect(reportOn(renamed('content/people/bac/vu-an.mdx'))).toMatchInlineSnapshot(
    `
    "content/people/bac/vu-an.mdx:1:1  bad-id  the file stands in the wrong folder. Move it to the form content/people/<id>.mdx.
    content/statements/gap-2030.yaml:4:12  unknown-reference  person “vu-an” does not exist: there is no content/people/vu-an.mdx. Did you mean “bac/vu-an”? Mend the id, or write the entry.
    content/statements/gap-2030.yaml:17:13  unknown-reference  person “vu-an” does not exist: there is no content/people/vu-an.mdx. Did you mean “bac/vu-an”? Mend the id, or write the entry."
  `,
  );
});

test('a file with another ending, which would be passed over in silence', () => {
  expect(reportOn(renamed('content/people/vu-an.md'))).toMatchInlineSnapshot(
    `"content/people/vu-an.md:1:1  bad-id  the file name does not end in .mdx, so nothing would be made of it. Rename it to content/people/vu-an.mdx."`,
  );
});

test('a file too long for any page is not read at all', () => {
  const path = 'content/people/dai.mdx';
  expect(reportOn({ [path]: 'a '.repeat(SIZE_LIMIT) })).toMatchInlineSnapshot(
    `"content/people/dai.mdx:1:1  file-size  the file has 200000 characters, more than 100000: no page is that long. Look for something pasted by mistake, or split it."`,
  );
});

test('a file without fields, with fields that are not closed, with empty fields, and an empty file', () => {
  const path = 'content/terms/la.mdx';
  expect(reportOn({ [path]: 'Chỉ có lời.' })).toMatchInlineSnapshot(
    `"content/terms/la.mdx:1:1  schema  the file does not begin with fields between two lines of ---: nothing says what it is. docs/content.md shows how to begin."`,
  );
  expect(reportOn({ [path]: '---\nname: lạ\n\nChỉ có lời.' })).toMatchInlineSnapshot(
    `"content/terms/la.mdx:1:1  schema  the fields at its top are not closed by a second line of ---: nothing says what it is. docs/content.md shows how to begin."`,
  );
  expect(reportOn({ [path]: '---\n---\n\nChỉ có lời.' })).toMatchInlineSnapshot(
    `"content/terms/la.mdx:1:1  schema  there are no fields between the two lines of --- at its top: nothing says what it is. docs/content.md shows how to begin."`,
  );
  expect(reportOn({ [path]: '' })).toMatchInlineSnapshot(
    `"content/terms/la.mdx:1:1  schema  the file does not begin with fields between two lines of ---: nothing says what it is. docs/content.md shows how to begin."`,
  );
});

test('fields that are a list or a text', () => {
  expect(reportOn({ 'content/terms/la.mdx': '---\n- a\n---\n' })).toMatchInlineSnapshot(
    `"content/terms/la.mdx:2:1  schema  the whole of it should be a group of fields, and is a list. Write each of its fields in a line of its own, indented (see docs/content.md)."`,
  );
});
