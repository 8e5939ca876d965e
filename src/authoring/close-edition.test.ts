import { expect, test } from 'vitest';
import { edited, reportOn, TINY, tinyContent, tinyCorpus, type Changes } from '../testing/tiny-content.ts';
import { LEDGER, tinyEditions, tinyLedger } from '../testing/tiny-ledger.ts';
import { lastEdition, pagesOf } from '../read/archive.ts';
import { closeEdition } from './close-edition.ts';
import { editionReport } from './edition-report.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';
const CORRECTIONS = 'content/corrections.yaml';
const PAGE = '/bai-viet/gap-2030/';

const row = (date: string, page: string): string =>
  `- { date: ${date}, page: "${page}", kind: rewritten, what: Viết lại cho gọn. }\n`;

/** The tiny article as another author would write it: other passages, another heading, other claims. */
const RECAST: Changes = {
  [ARTICLE]: `${TINY[ARTICLE]?.split('\n---\n', 1)[0] ?? ''}
---

Sáng mồng một tháng ba, phái đoàn bờ bắc do Vũ An dẫn đầu đã có mặt tại Mộc Giang. ^toi-moc-giang

## Kết quả

Cuộc làm việc kết thúc sau sáu giờ; [Ngô Kim](#person:ngo-kim) cam kết tôn trọng Hiệp ước Sông và lệnh đình chiến. ^sau-gio

Hội đồng Sông họp lại. ^hoi-dong
`,
  'content/annotations/gap-2030/hop-o-dau.mdx': undefined,
  'content/statements/gap-2030.yaml': TINY['content/statements/gap-2030.yaml']
    ?.replace(
      'id: dinh-chien\n  passage: mot-thang\n  quote: Đình chiến trong một tháng',
      'id: ton-trong\n  passage: sau-gio\n  quote: cam kết tôn trọng',
    )
    .replace('Hai bên sẽ thôi bắn một tháng.', 'Bờ nam sẽ tôn trọng hiệp ước.')
    .replace('passage: hop-lai', 'passage: hoi-dong'),
};

test('an article recast without a word to readers is refused, passage by passage', () => {
  const report = reportOn({ ...tinyLedger(), ...RECAST });
  expect(report.match(/lost-address/g)?.length).toBeGreaterThan(3);
  expect(report).toContain('changed-words');
  expect(report).toContain('kind: rewritten');
});

test('one line to readers lets a whole article be recast: what left it leads on or is retired on that day', () => {
  const after = tinyEditions({ '2031-07-01': { ...RECAST, [CORRECTIONS]: row('2031-06-20', PAGE) } });
  const { permalinks, archive } = tinyCorpus(after);
  const fate = (fragment: string) => permalinks.lines.get(`${PAGE}#${fragment}`)?.fate;
  expect(fate('hop-lai')).toEqual({ type: 'moved', to: `${PAGE}#hoi-dong` });
  expect(fate('muc-tren-ban')).toEqual({ type: 'moved', to: `${PAGE}#muc-ket-qua` });
  for (const gone of ['mot-thang', 'khong-doi-ai', 'chu-giai-hop-o-dau', 'phat-ngon-dinh-chien'])
    expect(fate(gone)).toEqual({ type: 'retired', on: '2031-06-20' });
  expect(fate('sau-gio')).toEqual({ type: 'stands' });
  // The old words stay.
  const [first] = archive.editions;
  expect(first && archive.pageOf(first, PAGE)?.pieces).toContainEqual(
    expect.objectContaining({ id: 'khong-doi-ai', text: 'Con sông không đợi ai.' }),
  );
});

test('once its edition is closed, a rewriting needs no further line', () => {
  const after = tinyEditions({ '2031-07-01': { ...RECAST, [CORRECTIONS]: row('2031-06-20', PAGE) } });
  expect(reportOn({ ...after, [CORRECTIONS]: '[]\n' })).toBe('');
});

test('a line about an earlier rewriting excuses nothing later', () => {
  const report = reportOn({ ...tinyLedger(), ...RECAST, [CORRECTIONS]: row('2031-06-01', PAGE) });
  expect(report).toContain('lost-address');
});

test.each([
  [
    'its definition and its body',
    { 'bờ bắc.': 'một nước.', 'Ông từng là đại sứ.': 'Sinh ở miền núi, học luật rồi đi buôn.' },
  ],
  ['its body', { 'Ông từng là đại sứ.': 'Sinh ở miền núi, học luật rồi đi buôn gỗ suốt hai mươi năm.' }],
])('an entry may be written anew, %s, as long as a name is kept', (_what, words) => {
  let source = TINY['content/people/vu-an.mdx'] ?? '';
  for (const [from, to] of Object.entries(words)) source = source.replace(from, to);
  expect(reportOn({ ...tinyLedger(), 'content/people/vu-an.mdx': source })).not.toContain('changed-words');
});

test('an entry id given to another subject is refused', () => {
  const source = TINY['content/people/vu-an.mdx']
    ?.replaceAll('Vũ An', 'Trần Lâm')
    .replace('nameEn: An Vu', 'nameEn: Lam Tran')
    .replace('Nhà ngoại giao của bờ bắc.', 'Thợ đóng thuyền.')
    .replace('Ông từng là đại sứ.', 'Sinh ở miền núi, học luật rồi đi buôn gỗ.');
  expect(reportOn({ ...tinyLedger(), 'content/people/vu-an.mdx': source })).toContain('changed-words');
});

test('a passage reworded a little in each edition is never an alarm, however far it ends from where it began', () => {
  const steps = [
    'Con sông không đợi ai cả bao giờ, người già nói thế mỗi mùa lũ.',
    'Con sông không đợi ai cả bao giờ, dân chài nói thế mỗi mùa lũ.',
    'Dòng nước không đợi ai cả bao giờ, dân chài nói thế mỗi mùa lũ.',
    'Dòng nước chẳng chờ một người nào, dân chài nói thế mỗi mùa lũ.',
    'Dòng nước chẳng chờ một người nào, dân chài vẫn bảo vậy khi trời mưa.',
  ];
  const passage = (text: string): Changes => edited(ARTICLE, 'Con sông không đợi ai.', text);
  const editions = Object.fromEntries(steps.map((text, i) => [`2031-07-0${String(i + 1)}`, passage(text)]));
  expect(() => tinyEditions(editions)).not.toThrow();
});

test('a heading may be reworded, and worded as before again: its old address leads to it', () => {
  const heading = (text: string): Changes => edited(ARTICLE, '## Trên bàn', `## ${text}`);
  const there = tinyEditions({ '2031-07-01': heading('Trên bàn họp') });
  expect(tinyCorpus(there).permalinks.lines.get(`${PAGE}#muc-tren-ban`)?.fate).toEqual({
    type: 'moved',
    to: `${PAGE}#muc-tren-ban-hop`,
  });
  const back = tinyEditions({
    '2031-07-01': heading('Trên bàn họp'),
    '2031-08-01': { [ARTICLE]: TINY[ARTICLE] },
  });
  const { lines } = tinyCorpus(back).permalinks;
  expect(lines.get(`${PAGE}#muc-tren-ban`)?.fate).toEqual({ type: 'stands' });
  expect(lines.get(`${PAGE}#muc-tren-ban-hop`)?.fate).toEqual({ type: 'moved', to: `${PAGE}#muc-tren-ban` });
});

test('a page that did not change is stored once, and each edition has all pages', () => {
  const after = tinyEditions({ '2031-07-01': edited(ARTICLE, 'sáu giờ.', 'sáu giờ liền.') });
  const { archive } = tinyCorpus(after);
  expect(Object.keys(after).filter((path) => path.startsWith('content/editions/2031-07-01/'))).toEqual([
    'content/editions/2031-07-01/bai-viet/gap-2030.json',
    'content/editions/2031-07-01/edition.json',
  ]);
  expect(pagesOf(archive, lastEdition(archive))).toHaveLength(11);
});

test('a new page is dated by the edition that publishes it', () => {
  const after = tinyEditions({
    '2031-07-01': {
      'content/terms/phu-sa.mdx': TINY['content/terms/dinh-chien.mdx']
        ?.replaceAll('đình chiến', 'phù sa')
        .replace('ceasefire', 'silt'),
      ...edited(ARTICLE, 'Con sông không đợi ai.', 'Con sông đầy phù sa không đợi ai.'),
    },
  });
  expect(tinyCorpus(after).permalinks.lines.get('/thuat-ngu/phu-sa/')?.since).toBe('2031-07-01');
});

test.each([
  ['is no day', '2031-7-1', 'is no day'],
  ['is vague', '2031-07', 'is no day'],
  ['is that of the last edition', '2031-06-01', 'is closed already'],
  ['comes before the last edition', '2031-05-01', 'is closed already'],
])('no edition is closed on a day that %s', (_what, day, why) => {
  expect(closeEdition(tinyContent(tinyLedger()), day)).toMatchObject({
    refusal: expect.stringContaining(why) as string,
  });
});

test('no edition is closed before a change that readers are told of', () => {
  const changes = { ...tinyLedger(), [CORRECTIONS]: row('2031-08-01', PAGE) };
  expect(closeEdition(tinyContent(changes), '2031-07-01')).toMatchObject({
    refusal: expect.stringContaining('1/8/2031') as string,
  });
});

test('a ledger from before there were editions gets its first', () => {
  const { [LEDGER]: ledger } = tinyLedger();
  const closed = closeEdition(tinyContent({ [LEDGER]: ledger }), '2031-06-01');
  expect(closed).toMatchObject({ first: true, added: 0, held: 21 });
});

test('the report names what left a page that was rewritten', () => {
  const changes = { ...tinyLedger(), ...RECAST, [CORRECTIONS]: row('2031-06-20', PAGE) };
  const closed = closeEdition(tinyContent(changes), '2031-07-01');
  if ('refusal' in closed) throw new Error(closed.refusal);
  const report = editionReport(closed).join('\n');
  expect(report).toContain('#khong-doi-ai (retired)');
  expect(report).toContain(`#hop-lai → ${PAGE}#hoi-dong`);
});
