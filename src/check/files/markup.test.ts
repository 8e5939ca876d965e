import { expect, test } from 'vitest';
import { edited, reportOn } from '../../testing/tiny-content.ts';

const AN = 'content/people/vu-an.mdx';
const body = (markdown: string): string => reportOn(edited(AN, 'Ông từng là đại sứ.', markdown));

test('a tag', () => {
  expect(body('Ông từng là <b>đại sứ</b>.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:13  markup  the tag “<b>” is not allowed. Components that prose may hold: <Map>, <Timeline>, <Quote> (docs/content.md). Take it away, or put a backslash before a “<” that is meant."`,
  );
  expect(body('<script>alert(1)</script>')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:1  markup  the tag “<script>” is not allowed. Components that prose may hold: <Map>, <Timeline>, <Quote> (docs/content.md). Take it away, or put a backslash before a “<” that is meant."`,
  );
});

test('an import', () => {
  expect(body('import x from "y"')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:1  markup  a paragraph that begins with “import” or “export” is read as a program. Begin it with another word. Content is plain Markdown: paragraphs, headings, lists, quotations, **strong** words and links."`,
  );
});

test('braces', () => {
  expect(body('Ông từng là {process.env.HOME}.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:13  markup  words in braces are read as a program. Take the braces away, or put a backslash before “{”. Content is plain Markdown: paragraphs, headings, lists, quotations, **strong** words and links."`,
  );
});

test('a link that would run a program or leave the site unseen', () => {
  expect(body('[Đại sứ](javascript:alert(1))')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:1  markup  the link leads to “javascript:alert(1)”, and only https:// addresses, pages of this site (/…/), passages (#block-id) and mentions (#kind:id) are safe. Write the whole https:// address, or the mention."`,
  );
  expect(body('[Đại sứ](JaVa&#115;cript:alert(1))')).toMatch(/ {2}markup {2}/);
  expect(body('[Đại sứ](data:text/html,x)')).toMatch(/ {2}markup {2}/);
  expect(body('[Đại sứ](//example.org)')).toMatch(/ {2}markup {2}/);
  expect(body('[Đại sứ](/\\\\example.org)')).toMatch(/ {2}markup {2}/);
});

test('a mention without its #', () => {
  expect(body('[Bà ấy](person:ngo-kim)')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:1  markup  the link leads to “person:ngo-kim”, and only https:// addresses, pages of this site (/…/), passages (#block-id) and mentions (#kind:id) are safe. If a mention is meant, write #person:ngo-kim."`,
  );
});

test('a link by reference is no way around', () => {
  expect(body('[Đại sứ][1]\n\n[1]: javascript:alert(1)')).toMatchInlineSnapshot(`
    "content/people/vu-an.mdx:19:1  markup  a link by reference is not allowed. Write it as [words](address). Content is plain Markdown: paragraphs, headings, lists, quotations, **strong** words and links.
    content/people/vu-an.mdx:21:1  markup  a link by reference is not allowed. Write the address where the link is, as [words](address). Content is plain Markdown: paragraphs, headings, lists, quotations, **strong** words and links."
  `);
});

test.each([
  ['italics', '*đại sứ*'],
  ['an image', '![đại sứ](a.png)'],
  ['code', '`đại sứ`'],
  ['a block of code', '```\nđại sứ\n```'],
  ['a rule', 'đại sứ\n\n***'],
])('%s', (_, markdown) => {
  expect(body(markdown)).toMatch(/^content\/people\/vu-an.mdx:(?:19|21):1 {2}markup {2}.* not allowed/);
});

test('a heading in an entry', () => {
  expect(body('## Đại sứ\n\nÔng từng là đại sứ.')).toMatchInlineSnapshot(
    `"content/people/vu-an.mdx:19:1  markup  a heading is not allowed in a note or an entry: its page has its own. Remove it."`,
  );
});

test('a heading of an article on another level, or inside a quotation', () => {
  const article = 'content/articles/gap-2030.mdx';
  expect(reportOn(edited(article, '## Trên bàn', '# Trên bàn'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:22:1  markup  a heading is of the second level and stands by itself: write “## ” before its words, at the beginning of a line."`,
  );
  expect(reportOn(edited(article, '> Con sông', '> ## Lời cuối\n>\n> Con sông'))).toMatchInlineSnapshot(
    `"content/articles/gap-2030.mdx:29:3  markup  a heading is of the second level and stands by itself: write “## ” before its words, at the beginning of a line."`,
  );
});

test('what is allowed', () => {
  expect(
    body(
      '**Ông** từng là\\\n[đại sứ](https://example.org "x"), viết [thư](mailto:a@example.org).\n\n- một\n- hai\n\n> ba',
    ),
  ).toBe('');
});
