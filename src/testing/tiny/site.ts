/** What the tiny site is, what it rests on, and a page about it. */
export const SITE: Readonly<Record<string, string>> = {
  'content/site.yaml': `title: Sông Mây
tagline: Hai bờ, đọc có chú giải
description: Một trang bịa để thử.
lead: Hai nước, một con sông.
edition: 2031-06-01
knownUntil: 2031-05
language: vi
licence:
  name: CC BY 4.0
  url: https://example.org/giay-phep
`,
  'content/sources.yaml': `- id: bao-song
  publisher: Báo Sông
  title: Hai bên gặp nhau
  url: https://example.org/gap-nhau
  date: 2030-03-02
  language: vi
  kind: press
  read: true
- id: cong-bao
  publisher: Công báo
  url: https://example.org/cong-bao
  language: vi
  kind: official
  read: true
`,
  'content/pages/gioi-thieu.mdx': `---
title: Giới thiệu
description: Trang này là gì.
---

Xem [nguồn](/nguon/).
`,
  'content/pages/tro-nang.mdx': `---
title: Trợ năng
description: Ai cũng đọc được.
---

Trang này đọc được bằng bàn phím.
`,
};
