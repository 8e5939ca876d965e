import { checkContent } from '../corpus/checks/index.ts';
import type { RawContent } from '../corpus/raw.ts';
import type { Corpus } from '../corpus/types.ts';
import { formatProblem } from '../model/problems.ts';
import { SCHEMAS, type FileCollection } from '../model/schemas/index.ts';

/**
 * A sound tiny content for tests, by path. It is made up, as are its countries: what the code does may not depend on
 * what the real content is about.
 */
export const TINY: Readonly<Record<string, string>> = {
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
kind: dispute
sources: [bao-song]
---

Công báo ghi bảy giờ.
`,
  'content/annotations/gap-2030/hop-o-dau.mdx': `---
passage: hop-lai
quote: họp lại
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
  verb: said
  claim: Hội đồng sẽ họp lại.
  said: 2030-03
  outcome:
    status: open
    text: Chưa họp.
    asOf: 2031-05
    sources: [cong-bao]
`,
  'content/people/vu-an.mdx': `---
name: Vũ An
nameEn: An Vu
aliases:
  - ông An
sort: Vũ An
born: 1970-05-02
offices:
  - title: Đại sứ
    from: 2010
    to: 2020-06
  - title: Ngoại trưởng
    from: 2021-01-20
    asOf: 2031-05
definition: Nhà ngoại giao của bờ bắc.
sources: [cong-bao]
---

Ông từng là đại sứ.
`,
  'content/people/ngo-kim.mdx': `---
name: Ngô Kim
sort: Ngô Kim
definition: Nhà ngoại giao của bờ nam.
sources: [cong-bao]
---

Bà gặp ông An năm 2030.
`,
  'content/organisations/hoi-dong-song.mdx': `---
name: Hội đồng Sông
aliases: [H.Đ.S.]
definition: Cơ quan chung của hai bờ.
founded: 1990
sources: [cong-bao]
---

Hội đồng coi việc dùng nước.
`,
  'content/documents/hiep-uoc-song.mdx': `---
name: Hiệp ước Sông
form: hiệp ước song phương
status: in-force
statusAsOf: 2031-05
life:
  - date: 1989-12
    event: signed
    label: ký ở Mộc Giang
  - date: 1990-02-01
    event: in-force
    label: có hiệu lực
definition: Hiệp ước chia nước.
sources: [cong-bao]
---

Hai bên ký năm 1989.
`,
  'content/events/gap-2030.mdx': `---
name: Cuộc gặp Mộc Giang 2030
start: 2030-03-01
place: moc-giang
participants:
  - person: vu-an
    as: Ngoại trưởng
  - name: Một người ghi chép
next: gap-2031
definition: Cuộc gặp đầu tiên.
sources: [bao-song]
---

Hai bên gặp nhau.
`,
  'content/events/gap-2031.mdx': `---
name: Cuộc gặp thứ hai
start: 2031-02
end: 2031-03
previous: gap-2030
definition: Cuộc gặp sau.
sources: [cong-bao]
---

Hai bên gặp lại.
`,
  'content/places/moc-giang.mdx': `---
name: Mộc Giang
type: thành phố
coordinates:
  lat: 12.5
  lon: 100
definition: Thành phố bên sông.
sources: [cong-bao]
---

Thành phố ở giữa hai bờ.
`,
  'content/terms/dinh-chien.mdx': `---
name: đình chiến
nameEn: ceasefire
related: [document:hiep-uoc-song]
definition: Thôi bắn nhau.
sources: [cong-bao]
---

Hai bên thôi bắn.
`,
  'content/pages/gioi-thieu.mdx': `---
title: Giới thiệu
description: Trang này là gì.
---

Xem [nguồn](/nguon/).
`,
};

/** Changes to the tiny content: by path, the whole new text of a file, or undefined for a file taken away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The tiny content with some files changed, added or taken away, in the shape that comes from disk. */
export function tinyContent(changes: Changes = {}): RawContent {
  const files = Object.entries({ ...TINY, ...changes }).flatMap(([path, source]) =>
    source === undefined ? [] : [{ path, source }],
  );
  const fileAt = (path: string): RawContent['site'] =>
    files.find((file) => file.path === path) ?? { path, source: '' };
  const entries = (Object.keys(SCHEMAS) as FileCollection[]).map((collection) => [
    collection,
    files.filter(({ path }) => path.startsWith(`content/${collection}/`)),
  ]);
  return {
    site: fileAt('content/site.yaml'),
    sources: fileAt('content/sources.yaml'),
    entries: Object.fromEntries(entries) as RawContent['entries'],
    permalinks: files.find(({ path }) => path === 'content/permalinks.json'),
    corrections: files.find(({ path }) => path === 'content/corrections.yaml'),
    statements: files.filter(({ path }) => path.startsWith('content/statements/')),
    comparisons: files.filter(({ path }) => path.startsWith('content/comparisons/')),
  };
}

/**
 * A file of the tiny content with some words put in the place of others.
 * @throws {Error} when the old words do not stand in it exactly once: the test would break nothing, or more than it says
 */
export function edited(path: string, from: string, to: string): Changes {
  const source = TINY[path] ?? '';
  const times = source.split(from).length - 1;
  if (times !== 1) throw new Error(`“${from}” stands ${String(times)} times in ${path}`);
  return { [path]: source.replace(from, () => to) };
}

/** The report on the tiny content with some files changed, as the command prints it. */
export function reportOn(changes: Changes): string {
  return checkContent(tinyContent(changes)).problems.map(formatProblem).join('\n');
}

/** The corpus of the tiny content with some files changed. @throws {Error} when the changed content is not sound */
export function tinyCorpus(changes: Changes = {}): Corpus {
  const { corpus, problems } = checkContent(tinyContent(changes));
  if (!corpus || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus;
}
