import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { PROBLEM_CODES, type ProblemCode } from '../model/problems.ts';
import { edited, reportOn, TINY, type Changes } from '../testing/tiny-content.ts';
import { LEDGER, tinyLedger } from '../testing/tiny-ledger.ts';

const AN = 'content/people/vu-an.mdx';
const ARTICLE = 'content/articles/gap-2030.mdx';
const SITE_FILE = 'content/site.yaml';
const NOTE = 'content/annotations/gap-2030/may-gio.mdx';
const EVENT = 'content/events/gap-2030.mdx';

const SECOND_REPORT = (TINY[ARTICLE] ?? '').replace('numeral: I\n', 'numeral: II\n');
const COMPARISON = `intro: Hai bản tin bịa.
sources: [bao-song]
topics:
  - id: ca-hai
    title: Cả hai
    relation: same
    reports:
      gap-2030: { passages: [toi-moc-giang, mot-thang, hop-lai, khong-doi-ai], says: Một. }
      lan-hai: { passages: [toi-moc-giang, sau-gio, mot-thang, hop-lai, khong-doi-ai], says: Hai. }
`;

/** The tiny content published, with some words taken out of a file. */
function withoutWords(path: string, words: string): Changes {
  const published = tinyLedger();
  return { ...published, [path]: published[path]?.replaceAll(words, '') };
}

/** The bibliography with a page that nobody read. */
const UNREAD: Changes = {
  'content/sources.yaml': `${TINY['content/sources.yaml'] ?? ''}- id: tin-don
  publisher: Tin đồn
  url: https://example.org/tin-don
  language: vi
  kind: press
  read: false
`,
};

/** One way to break sound content for each code. */
const BREAKS: Readonly<Record<ProblemCode, Changes>> = {
  'merge-conflict': edited(
    AN,
    'Ông từng là đại sứ.',
    '<<<<<<< HEAD\nÔng từng là đại sứ.\n=======\nÔng từng làm đại sứ.\n>>>>>>> main',
  ),
  'file-size': { 'content/terms/dai.mdx': 'dài '.repeat(30_000) },
  'bad-character': edited(AN, 'Ông từng là', 'Ông\u200b từng là'),
  'look-alike': edited(AN, 'Nhà ngoại giao của', 'Nhà ngo\u0430i giao của'),
  'house-style': edited(AN, 'Ông từng là đại sứ.', 'Ông từng là "đại sứ".'),
  'unread-file': { 'content/nhan-vat/ngo-lan.mdx': TINY[AN] },
  'not-nfc': edited(AN, 'Ông từng là', 'Ông từng la\u0300'),
  'yaml-syntax': edited(AN, 'Nhà ngoại giao của bờ bắc.', 'Vũ An: nhà ngoại giao.'),
  'markdown-syntax': edited(AN, 'Ông từng là đại sứ.', 'Ông giữ chức <5 năm.'),
  markup: edited(AN, 'Ông từng là đại sứ.', 'Ông từng là *đại sứ*.'),
  unfilled: edited(AN, 'sort: Vũ An', 'sort: TODO'),
  schema: edited(AN, 'sort: Vũ An', 'srot: Vũ An'),
  'bad-date': edited(AN, 'born: 1970-05-02', 'born: 2/5/1970'),
  'reversed-date': edited(AN, 'to: 2020-06', 'to: 2009-12'),
  'bad-id': edited(ARTICLE, 'event: gap-2030', 'event: Gặp 2030'),
  'unknown-reference': edited(EVENT, 'place: moc-giang', 'place: moc-gian'),
  'unknown-mention': edited(ARTICLE, '#person:ngo-kim', '#person:ngo-kin'),
  'unknown-source': edited(AN, 'sources: [cong-bao]', 'sources: [cong-bo]'),
  'unread-sources': { ...edited(AN, 'sources: [cong-bao]', 'sources: [tin-don]'), ...UNREAD },
  'common-alias': edited(AN, '  - ông An', '  - ông'),
  contradiction: edited(EVENT, 'start: 2030-03-01', 'start: 2030-03-01\nlater: true'),
  'ambiguous-office': {
    ...edited(
      'content/people/ngo-kim.mdx',
      'definition:',
      'offices:\n  - { title: Đại sứ, from: 2029, asOf: 2031 }\n  - { title: Thủ tướng, from: 2030, asOf: 2031 }\ndefinition:',
    ),
    ...edited(ARTICLE, '[người đồng cấp](#person:ngo-kim)', 'bà Ngô Kim'),
  },
  'missing-highlight': {
    [ARTICLE]: (TINY[ARTICLE] ?? '').replace('numeral: I\n', 'numeral: I\nhighlight: dinh-chien\n'),
    'content/articles/lan-hai.mdx': SECOND_REPORT,
    'content/statements/lan-hai.yaml': TINY['content/statements/gap-2030.yaml'],
    'content/comparisons/gap-2030.yaml': COMPARISON.replace(
      'passages: [toi-moc-giang,',
      'passages: [toi-moc-giang, sau-gio,',
    ),
  },
  'ambiguous-alias': edited(AN, '  - ông An', '  - ông An\n  - Ngô Kim'),
  'missing-block-id': edited(ARTICLE, ' ^toi-moc-giang', ''),
  'bad-block-id': edited(ARTICLE, '^toi-moc-giang', '^Tới_Mộc_Giang'),
  'repeated-block-id': edited(ARTICLE, '^toi-moc-giang', '^khong-doi-ai'),
  'unknown-passage': edited(ARTICLE, '^sau-gio', '^buoi-hop-dai'),
  'quote-absent': edited(NOTE, 'quote: sáu giờ', 'quote: dài sáu giò'),
  'quote-repeated': edited(ARTICLE, 'dài sáu giờ.', 'dài sáu giờ, đúng sáu giờ.'),
  'quote-overlap': {
    'content/annotations/gap-2030/thu-hai.mdx': TINY[NOTE]?.replace('sáu giờ', 'dài sáu') ?? '',
  },
  'note-length': edited(NOTE, 'Công báo ghi bảy giờ.', 'Công báo ghi bảy giờ. '.repeat(40)),
  'tone-placement': edited(AN, 'Ông từng là đại sứ.', 'Ông từng ký hoà ước.'),
  'broken-chain': edited('content/events/gap-2031.mdx', 'previous: gap-2030\n', ''),
  'repeated-numeral': {
    'content/articles/lan-hai.mdx': (TINY[ARTICLE] ?? '')
      .replace('event: gap-2030\ndate: 2030-03-01', 'event: gap-2031\ndate: 2031-02-10')
      .replace('published: 2030-03-02', 'published: 2031-02-11'),
  },
  'office-overlap': edited(
    AN,
    'asOf: 2031-05',
    'asOf: 2031-05\n  - title: Quyền Ngoại trưởng\n    from: 2031',
  ),
  'office-unknown': edited(AN, 'from: 2021-01-20', 'from: 2030-03-02'),
  'unknown-spelling': edited(
    AN,
    'definition:',
    'spellings:\n  - article: gap-2030\n    form: Vu Ann\n    count: 1\ndefinition:',
  ),
  'lost-address': { ...tinyLedger(), ...edited(ARTICLE, '^khong-doi-ai', '^con-song') },
  'changed-words': {
    ...tinyLedger(),
    ...edited(ARTICLE, 'Con sông không đợi ai.', 'Cây cầu gỗ đã sập từ mùa lũ năm trước.'),
  },
  'reused-address': tinyLedger({
    '/bai-viet/gap-2030/#khong-doi-ai': { type: 'moved', to: '/bai-viet/gap-2030/#hop-lai' },
  }),
  'broken-successor': tinyLedger({
    '/bai-viet/gap-2030/#ten-cu': { type: 'moved', to: '/bai-viet/gap-2030/#hop-la' },
  }),
  'short-ledger': {
    ...tinyLedger(),
    [LEDGER]: tinyLedger()[LEDGER]?.replace(/^ {4}"\/nhan-vat\/vu-an.*\n/m, ''),
  },
  'unknown-address': {
    ...tinyLedger(),
    'content/corrections.yaml':
      '- date: 2031-05-20\n  page: /nhan-vat/vu-anh/\n  kind: fix\n  what: Tên bị viết sai một chữ.\n',
  },
  'avoided-turn': {
    ...edited(
      SITE_FILE,
      'language: vi\n',
      'language: vi\navoid:\n  - { words: ấy, why: bookish, instead: “này” or “đó” }\n',
    ),
    ...edited(AN, 'Ông từng là đại sứ.', 'Khi ấy ông là đại sứ.'),
  },
  'uncompared-passage': {
    'content/articles/lan-hai.mdx': SECOND_REPORT,
    'content/comparisons/gap-2030.yaml': COMPARISON,
  },
  'missing-comparison': { 'content/articles/lan-hai.mdx': SECOND_REPORT },
  'lost-ledger': { ...tinyLedger(), [LEDGER]: undefined },
  'bad-edition': withoutWords('content/editions/2031-06-01/bai-viet/gap-2030.json', 'sáu giờ'),
  'edition-day': {
    ...tinyLedger(),
    ...edited(SITE_FILE, 'edition: 2031-06-01', 'edition: 2031-05-01\npublishedSince: 2031-06-01'),
  },
  'open-edition': {
    ...tinyLedger(),
    ...edited(ARTICLE, ' ^khong-doi-ai', ' ^khong-doi-ai\n\nHai bên ra về lúc trời còn sáng. ^ra-ve'),
  },
  'changed-sense': {
    ...tinyLedger(),
    ...edited('content/statements/gap-2030.yaml', 'Hội đồng sẽ họp lại.', 'Hội đồng sẽ không họp lại.'),
  },
  'outcome-stale': edited(
    'content/statements/gap-2030.yaml',
    'bắn.\n    asOf: 2031-05',
    'bắn.\n    asOf: 2030-05',
  ),
  'never-mentioned': edited(ARTICLE, '[người đồng cấp](#person:ngo-kim)', 'người đồng cấp'),
  'missing-example': {
    'content/terms/trung-lap.mdx': (TINY['content/terms/dinh-chien.mdx'] ?? '')
      .replace('đình chiến\nnameEn: ceasefire', 'trung lập')
      .replace('Hai bên thôi bắn.', 'Không theo bên nào.'),
    ...edited(NOTE, 'Công báo ghi bảy giờ.', 'Công báo ghi bảy giờ, báo trung lập không ghi.'),
  },
};

const page = await readFile(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n')[0] ?? '', section] as const),
);

test('docs/problems.md explains every code, and no other', () => {
  expect([...sections.keys()]).toEqual(Object.keys(PROBLEM_CODES));
});

test.each(Object.keys(PROBLEM_CODES) as ProblemCode[])('%s: the page shows what the check says', (code) => {
  const [, example] = /```text\n([\s\S]*?)\n```/.exec(sections.get(code) ?? '') ?? [];
  const report = reportOn(BREAKS[code]);
  expect(report).toContain(`  ${code}  `);
  expect(example).toBe(report);
});

test.each(Object.entries(PROBLEM_CODES))(
  '%s: the page says whether it is an error or a warning',
  (code, level) => {
    expect(sections.get(code)).toContain(level === 'error' ? 'An error.' : 'A warning.');
  },
);
