import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const body = (markdown: string): string => reportOn(edited(AN, 'Ông từng là đại sứ.', markdown));

test('a tag that is not closed, at the tag and not at the end', () => {
  expect(body('Ông từng là\nmột <b>đại sứ.\n\nVề sau thì không.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:20:5  markdown-syntax  “<” in “<b>đại sứ.” is read as a tag, and content is plain Markdown. Take it away, or write \\< if the sign is meant."`,
  );
  expect(body('Về sau thì <br> không.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:12  markdown-syntax  “<” in “<br> không.” is read as a tag, and content is plain Markdown. Take it away, or write \\< if the sign is meant."`,
  );
});

test('a tag that is closed and was not opened', () => {
  expect(body('Ông từng là đại sứ</b>.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:19  markdown-syntax  “<” in “</b>.” is read as a tag, and content is plain Markdown. Take it away, or write \\< if the sign is meant."`,
  );
});

test('a brace that is not closed, at the brace and not at the end of the file', () => {
  expect(body('Ông {từng là {đại} sứ.\n\nVề sau thì không.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:5  markdown-syntax  “{” in “{từng là {đại} sứ.” is read as the beginning of a program in braces, and content is plain Markdown. Take it away, or write \\{ if the sign is meant."`,
  );
});

test('a sign of less before a figure', () => {
  expect(body('Ông giữ chức <5 năm.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:14  markdown-syntax  “<” in “<5 năm.” is read as a tag, and content is plain Markdown. Take it away, or write \\< if the sign is meant."`,
  );
  expect(body('Ông giữ chức \\<5 năm, tức là < 6.')).toBe('');
});

test('a comment', () => {
  expect(body('Ông từng là đại sứ. <!-- hỏi lại -->')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:21  markdown-syntax  “<!--” begins an HTML comment, and content has none. Delete it, and the “-->” at its end; a remark for editors stands among the fields, in a line that begins with #."`,
  );
});

test('an address in angle brackets', () => {
  expect(body('Xem <https://example.org>.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:5  markdown-syntax  “<https://example.org…” is an address in <…>, which is read as a tag. Write it as [words](address)."`,
  );
  expect(body('Viết cho <an@example.org>.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:10  markdown-syntax  “<an@example.org>.” is an address in <…>, which is read as a tag. Write it as [words](address)."`,
  );
});

test('a paragraph that begins with a word of JavaScript', () => {
  expect(body('Ông từng là đại sứ.\n\nimport là một từ tiếng Anh.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:21:1  markdown-syntax  a paragraph that begins with “import” or “export” is read as a program. Begin it with another word."`,
  );
});

test('lines of Windows do not shift the place', () => {
  const report = reportOn({
    'content/terms/la.mdx': '---\r\nname: lạ\r\n---\r\n\r\nMột.\r\n\r\nHai <b>.\r\n',
  });
  expect(report).toContain('content/terms/la.mdx:7:5  markdown-syntax');
});

test.each([
  ['quotations', '>'.repeat(1000)],
  ['lists', `${'- '.repeat(500)}a`],
])('%s without end', (_, markdown) => {
  expect(body(markdown)).toMatch(/^content\/people\/vu-an.mdx:\d+:\d+ {2}markdown-syntax {2}.*too deep/);
});

test('more signs than any prose has, at the line that has most', () => {
  expect(body(`Ông từng là *đại sứ*.\n\n${'[a]('.repeat(2000)}`)).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:21:1  markdown-syntax  the text has more than 2000 signs such as [ * _ < > {, most of them in this line: that is no prose. Look for something pasted by mistake."`,
  );
});
