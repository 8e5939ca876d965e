import { expect, test } from 'vitest';
import { renderArticle } from '../testing/markdown.ts';
import { edited, TINY } from '../testing/tiny-content.ts';

const NOTE = 'content/annotations/gap-2030/may-gio.mdx';
const LATER = 'content/annotations/gap-2030/hop-o-dau.mdx';

/** The group of notes under the passage of a number. */
const groupOf = (n: number, html: string): string | undefined =>
  new RegExp(
    `<details class="notes" data-beside="" aria-label="Chú giải đoạn ${String(n)}">.*?</details>(?=\n|$)`,
    's',
  ).exec(html)?.[0];

test('a note is a disclosure under its passage: kind, words, body, sources, the way back', () => {
  expect(groupOf(2, renderArticle())).toMatchInlineSnapshot(
    `"<details class="notes" data-beside="" aria-label="Chú giải đoạn 2"><summary>1 chú giải</summary><details data-note="" data-kind="dispute"><summary><span class="sr-only">Nguồn không khớp: </span>Bảy giờ theo công báo</summary><p id="chu-giai-may-gio"><span class="lemma">sáu giờ</span> Công báo ghi bảy giờ.</p><p class="note-sources"><a href="https://example.org/gap-nhau">Báo Sông</a>, 2/3/2030 <a href="#loi-may-gio" role="doc-backlink" aria-label="Về đoạn 2">↩</a></p></details></details>"`,
  );
});

test('a later fact shows its day', () => {
  expect(groupOf(4, renderArticle())).toContain(
    '<summary><span class="sr-only">Về sau · </span>1/4/2030 · Hội đồng họp sau một tháng</summary>',
  );
});

test('the group stands right behind its passage', () => {
  expect(renderArticle()).toMatch(/<p id="sau-gio".*?<\/p>\s*<details class="notes"/s);
  expect(renderArticle()).toMatch(
    /<\/ul>\s*<details class="notes" data-beside="" aria-label="Chú giải đoạn 4"/,
  );
});

test('notes of a passage stand in the order of their words', () => {
  const html = renderArticle({
    'content/annotations/gap-2030/z.mdx': TINY[NOTE]?.replace('sáu giờ', 'Buổi họp'),
  });
  expect([...(groupOf(2, html) ?? '').matchAll(/<p id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'chu-giai-z',
    'chu-giai-may-gio',
  ]);
});

test('several sources are parted by semicolons, each with its day if it has one', () => {
  const html = renderArticle(edited(NOTE, 'sources: [bao-song]', 'sources: [bao-song, cong-bao]'));
  expect(groupOf(2, html)).toContain(
    '<a href="https://example.org/gap-nhau">Báo Sông</a>, 2/3/2030; <a href="https://example.org/cong-bao">Công báo</a> ',
  );
});

test('a note links a name that the article does not have, once, and none that it has', () => {
  const body = 'Đình chiến và đình chiến; Hội đồng Sông.';
  const article = edited(
    'content/articles/gap-2030.mdx',
    'Đình chiến trong một tháng.',
    'Thôi bắn trong một tháng.',
  );
  const html = renderArticle({
    ...edited(NOTE, 'Công báo ghi bảy giờ.', body),
    ...article,
    // A term shows an example, in whatever words.
    ...edited(
      'content/terms/dinh-chien.mdx',
      'sources: [cong-bao]',
      'sources: [cong-bao]\nexample: { article: gap-2030, passage: mot-thang, quote: Thôi bắn }',
    ),
    'content/statements/gap-2030.yaml': undefined,
  });
  expect(groupOf(2, html)).toContain(
    '<span class="lemma">sáu giờ</span> <a href="/thuat-ngu/dinh-chien/" data-mention="">Đình chiến</a> và đình chiến; Hội đồng Sông.</p>',
  );
});

test('links made by hand in a note have the base path', () => {
  const html = renderArticle(
    edited(LATER, 'Hội đồng họp ở', '[Hội đồng](#organisation:hoi-dong-song), [nguồn](/nguon/) ở'),
    { base: '/x/' },
  );
  expect(groupOf(4, html)).toContain('href="/x/to-chuc/hoi-dong-song/"');
  expect(groupOf(4, html)).toContain('href="/x/nguon/"');
});

test('the line that opens them counts notes and what came later', () => {
  expect(groupOf(2, renderArticle())).toContain('<summary>1 chú giải</summary>');
  expect(groupOf(4, renderArticle())).toContain('<summary>2 diễn biến về sau</summary>');
});

test('one link skips several notes to the next passage; a single one needs none', () => {
  expect(groupOf(4, renderArticle())).toContain(
    '<a class="sr-only" href="#khong-doi-ai">Bỏ qua chú giải</a>',
  );
  expect(groupOf(2, renderArticle())).not.toContain('sr-only" href');
});

test('a note that begins with a list has its id on the words it is about', () => {
  const html = renderArticle(edited(NOTE, 'Công báo ghi bảy giờ.', '- Bảy giờ.\n- Tám giờ.'));
  expect(groupOf(2, html)).toMatch(
    /<p id="chu-giai-may-gio"><span class="lemma">sáu giờ<\/span><\/p>\s*<ul>/,
  );
});

test('making a page twice gives the same page', () => {
  expect(renderArticle()).toBe(renderArticle());
});
