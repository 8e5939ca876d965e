import { expect, test } from 'vitest';
import { renderArticle } from '../testing/markdown.ts';
import { edited, TINY } from '../testing/tiny-content.ts';

const NOTE = 'content/annotations/gap-2030/may-gio.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';

/** The links to the note, as they stand in the text. */
const marked = (html: string): string[] => html.match(/<a [^>]*id="loi-may-gio"[^>]*>.*?<\/a>/gs) ?? [];

test('the words that carry a note lead to it', () => {
  expect(marked(renderArticle())).toEqual([
    '<a href="#chu-giai-may-gio" class="note-words" id="loi-may-gio" role="doc-noteref" data-kind="dispute">sáu giờ</a>',
  ]);
});

test('words around strong words are marked as one', () => {
  const [link] = marked(
    renderArticle({
      ...edited(ARTICLE, 'dài sáu giờ.', 'dài **đúng** sáu giờ.'),
      ...edited(NOTE, 'quote: sáu giờ', 'quote: dài đúng sáu giờ'),
    }),
  );
  expect(link).toMatch(/>dài <strong>đúng<\/strong> sáu giờ<\/a>$/);
});

test('words across a line end are marked as one', () => {
  const [link] = marked(renderArticle(edited(ARTICLE, 'dài sáu giờ.', 'dài sáu\ngiờ.')));
  expect(link).toMatch(/>sáu\ngiờ<\/a>$/);
});

test('a name inside words that carry a note is no second link', () => {
  const html = renderArticle(edited(NOTE, 'quote: sáu giờ', 'quote: hiểu Hiệp ước Sông'));
  expect(marked(html)[0]).toMatch(/>hiểu Hiệp ước Sông<\/a>$/);
});

test('two notes of a passage mark their words, whatever the order of their files', () => {
  const html = renderArticle({
    'content/annotations/gap-2030/a.mdx': TINY[NOTE]?.replace('sáu giờ', 'Ông An nói'),
    'content/annotations/gap-2030/z.mdx': TINY[NOTE]?.replace('sáu giờ', 'Buổi họp'),
  });
  const ids = [...html.matchAll(/class="note-words" id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['loi-z', 'loi-may-gio', 'loi-a', 'loi-hop-o-dau']);
});
