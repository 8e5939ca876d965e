import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBlocks } from '../../read/blocks.ts';
import type { ArticleNode } from '../../graph/types.ts';
import { SITE, siteExports, tinyExports } from '../../testing/exports.ts';
import { articleMarkdown } from './article-markdown.ts';
import { articleText } from './article-text.ts';

const site = siteExports();
const { articles } = site.corpus;

/** Reads Markdown as a program would that knows footnotes. */
function read(markdown: string) {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const options = { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] };
  return { fields: parse(frontmatter) as Record<string, string>, root: fromMarkdown(body, options) };
}

test.each(articles)(
  '$id as Markdown: every passage keeps its words and its block id, every note is a footnote',
  (article: ArticleNode) => {
    const { fields, root } = read(articleMarkdown(article, site));
    expect(fields).toMatchObject({ title: article.data.title, address: `${SITE}/bai-viet/${article.id}/` });
    const blocks = readBlocks(root).filter(({ id }) => id !== undefined);
    expect(blocks.map(({ id, text }) => ({ id, text }))).toEqual(
      article.passages.map(({ id, text }) => ({ id, text })),
    );
    const footnotes = root.children.filter((node) => node.type === 'footnoteDefinition');
    expect(footnotes.map(({ label }) => label)).toEqual(article.notes.map(({ id }) => id));
  },
);

test('an article as Markdown reads as it was written, its links in full', () => {
  const context = tinyExports();
  const [article] = context.corpus.articles;
  expect(article && articleMarkdown(article, context)).toMatchInlineSnapshot(`
    "---
    title: Hai bên gặp nhau ở Mộc Giang
    numeral: I
    date: 2030-03-01
    event: gap-2030
    address: https://example.org/x/bai-viet/gap-2030/
    site: Sông Mây
    edition: 2031-06-01
    language: vi
    licence: https://example.org/giay-phep
    ---

    # Hai bên gặp nhau ở Mộc Giang

    Hai ngoại trưởng gặp nhau.

    ## Điểm chính

    - Điểm thứ nhất.
    - Điểm thứ hai.
    - Điểm thứ ba.

    Ông Vũ An tới Mộc Giang ngày 1/3/2030. ^toi-moc-giang

    ## Trên bàn

    Buổi họp dài sáu giờ[^may-gio]. Ông An nói [người đồng cấp](https://example.org/x/nhan-vat/ngo-kim/) đã hiểu Hiệp ước Sông. ^sau-gio

    - Đình chiến trong một tháng. ^mot-thang
    - Hội đồng Sông họp lại[^hop-o-dau]. ^hop-lai

    > Con sông không đợi ai. ^khong-doi-ai

    ## Nguồn gốc

    Một bản tin bịa.

    Không gì cả.

    Sông Mây, bản tin I, ấn bản 1/6/2031. Địa chỉ: https://example.org/x/bai-viet/gap-2030/. Giấy phép: CC BY 4.0, https://example.org/giay-phep.

    [^may-gio]: **Nguồn không khớp: Bảy giờ theo công báo.**

        Công báo ghi bảy giờ.

        Nguồn: [Báo Sông](https://example.org/gap-nhau).

    [^hop-o-dau]: **Về sau · 1/4/2030: Hội đồng họp sau một tháng.**

        Hội đồng họp ở Mộc Giang.

        Nguồn: [Công báo](https://example.org/cong-bao).
    "
  `);
});

test('an article as plain text: passages by number, then the notes with their sources', () => {
  const context = tinyExports();
  const [article] = context.corpus.articles;
  expect(article && articleText(article, context)).toMatchInlineSnapshot(`
    "Hai bên gặp nhau ở Mộc Giang
    ============================

    Hai ngoại trưởng gặp nhau.

    Điểm chính
    ----------

    - Điểm thứ nhất.
    - Điểm thứ hai.
    - Điểm thứ ba.

    [I.1] Ông Vũ An tới Mộc Giang ngày 1/3/2030.

    Trên bàn
    --------

    [I.2] Buổi họp dài sáu giờ. Ông An nói người đồng cấp đã hiểu Hiệp ước Sông.

    [I.3] Đình chiến trong một tháng.

    [I.4] Hội đồng Sông họp lại.

    [I.5] Con sông không đợi ai.

    Chú giải
    --------

    [I.2] sáu giờ] Nguồn không khớp: Bảy giờ theo công báo. Công báo ghi bảy giờ.
    Nguồn: Báo Sông <https://example.org/gap-nhau>

    [I.4] họp lại] Về sau · 1/4/2030: Hội đồng họp sau một tháng. Hội đồng họp ở Mộc Giang.
    Nguồn: Công báo <https://example.org/cong-bao>

    Nguồn gốc
    ---------

    Một bản tin bịa.

    Không gì cả.

    Sông Mây, bản tin I, ấn bản 1/6/2031. Địa chỉ: https://example.org/x/bai-viet/gap-2030/. Giấy phép: CC BY 4.0, https://example.org/giay-phep.
    "
  `);
});
