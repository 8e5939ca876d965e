/** The report of the tiny site, with notes on its words and what was said in it. */
export const ARTICLE: Readonly<Record<string, string>> = {
  'content/articles/gap-2030.mdx': `---
title: Hai bên gặp nhau ở Mộc Giang
shortTitle: Mộc Giang 2030
numeral: I
event: gap-2030
date: 2030-03-01
summary: Hai ngoại trưởng gặp nhau.
keyPoints:
  - Điểm thứ nhất.
  - Điểm thứ hai.
  - Điểm thứ ba.
provenance:
  inBrief: một bản tin bịa
  retells: Một bản tin bịa.
  certainty: high
  published: 2030-03-02
  mended: Không gì cả.
  sources: [bao-song]
---
Ông Vũ An tới Mộc Giang ngày 1/3/2030. ^toi-moc-giang

## Trên bàn

Buổi họp dài sáu giờ. Ông An nói [người đồng cấp](#person:ngo-kim) đã hiểu Hiệp ước Sông. ^sau-gio

- Đình chiến trong một tháng. ^mot-thang
- Hội đồng Sông họp lại. ^hop-lai

> Con sông không đợi ai. ^khong-doi-ai
`,
  'content/annotations/gap-2030/may-gio.mdx': `---
passage: sau-gio
quote: sáu giờ
headline: Bảy giờ theo công báo
kind: dispute
sources: [bao-song]
---

Công báo ghi bảy giờ.
`,
  'content/annotations/gap-2030/hop-o-dau.mdx': `---
passage: hop-lai
quote: họp lại
headline: Hội đồng họp sau một tháng
kind: later
date: 2030-04-01
sources:
  - id: cong-bao
    for: ngày họp
---

Hội đồng họp ở Mộc Giang.
`,
  'content/statements/gap-2030.yaml': `- id: dinh-chien
  passage: mot-thang
  quote: Đình chiến trong một tháng
  speaker: person:vu-an
  verb: pledged
  claim: Hai bên sẽ thôi bắn một tháng.
  said: 2030-03-01
  outcome:
    status: kept
    date: 2030-04-01
    text: Không ai bắn.
    asOf: 2031-05
    sources: [cong-bao]
- id: hop-lai
  passage: hop-lai
  quote: Hội đồng Sông
  speaker: [person:vu-an, organisation:hoi-dong-song]
  verb: forecast
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
  outcome:
    status: open
    text: Chưa họp.
    asOf: 2031-05
    sources: [cong-bao]
`,
};
