import { TINY, type Changes } from './tiny-content.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';

/** The file that compares the two reports. */
export const COMPARISON = 'content/comparisons/gap-2030.yaml';

const COMPARED = `intro: Hai bản tin về một buổi họp.
sources: [bao-song]
topics:
  - id: may-gio
    title: Họp bao lâu
    relation: differ
    reports:
      gap-2030:
        passages: [toi-moc-giang, sau-gio, mot-thang, hop-lai, khong-doi-ai]
        says: Sáu giờ.
      gap-2030-hai:
        passages: [bay-gio]
        says: Bảy giờ.
    note: Công báo ghi bảy giờ.
    sources: [cong-bao]
`;

const SECOND = `---
${TINY[ARTICLE]?.split('---')[1]?.replace('numeral: I', 'numeral: II') ?? ''}---

Buổi họp dài bảy giờ. ^bay-gio
`;

/**
 * The tiny content with a second report of its meeting and a comparison of the two.
 * @param from words of the comparison to be replaced; they must stand in it
 */
export function twoReports(from = '', to = ''): Changes {
  if (!COMPARED.includes(from)) throw new Error(`“${from}” is not in the comparison`);
  return { 'content/articles/gap-2030-hai.mdx': SECOND, [COMPARISON]: COMPARED.replace(from, () => to) };
}
