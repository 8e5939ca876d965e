import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/dates.ts';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { makeBrief } from './brief.ts';
import { printBrief } from './print-brief.ts';

/** A report as it is copied from a page: everything in it is made up. */
const REPORT = `Trang chủ | Thời sự |
Hai bờ sông họp lại ở Mộc Giang
02/03/2030 08:15 (GMT+7)
Chia sẻ Facebook
Hôm qua, ông Vũ An và bà Ngô Kim họp sáu giờ ở Mộc Giang, theo Hãng Sông.
Vũ An bắt tay Ngô Kim. (Ảnh: Hãng Sông)
Ông Vũ An nói: “Con sông không đợi ai”. Bà Ngô Kim cam kết trả 1,5 triệu đồng theo Hiệp ước Cầu Phao trước ngày 20/4.
Nhà khảo cứu Lê Hạnh Dung cảnh báo nước sẽ lên trong tháng tới.
Mộc Giangnướcdângquabờsông kèo
>> Đọc thêm: Hội đồng Sông là gì
Ba điều cần biết về nước lũ
Trần Sông
`;

const corpus = tinyCorpus();
const PUBLISHED = '2030-03-02' as PartialDate;
const brief = makeBrief(REPORT, corpus, PUBLISHED);

test('what the page left in the text is told from the report, line by line', () => {
  expect(brief.noise.map(({ number, noise }) => [number, noise])).toEqual([
    [1, 'furniture'],
    [3, 'timestamp'],
    [4, 'furniture'],
    [6, 'caption'],
    [9, 'glued'],
    [10, 'related'],
    [11, 'related'],
    [12, 'byline'],
  ]);
});

test('names with an entry are counted by the forms that the text uses', () => {
  const person = brief.named.find(({ entry }) => entry.key === 'person:vu-an');
  expect(person?.forms).toEqual([['Vũ An', 2]]);
  expect(brief.named.map(({ entry }) => entry.key)).toContain('place:moc-giang');
});

test('names without an entry are listed, documents apart', () => {
  expect(brief.missing.map(({ words, document }) => [words, document])).toEqual([
    ['Hãng Sông', false],
    ['Hiệp ước Cầu Phao', true],
    ['Lê Hạnh Dung', false],
  ]);
});

test('a form of address that opens a sentence is no part of the name', () => {
  const { missing } = makeBrief('Bà Lê Hạnh Dung tới. Theo Lê Hạnh Dung, nước lên.', corpus);
  expect(missing.map(({ words, count }) => [words, count])).toEqual([['Lê Hạnh Dung', 2]]);
});

test('a name that is nearly a known one is told as such', () => {
  const [missing] = makeBrief('Tới nơi, ông Ngô Kin nói vậy.', corpus).missing;
  expect(missing).toMatchObject({ words: 'Ngô Kin', like: 'Ngô Kim' });
});

test('figures are told with what they count, without those of dates', () => {
  expect(brief.figures.map(({ words }) => words)).toEqual(['sáu giờ', '1,5 triệu đồng']);
});

test('a quotation has its speaker', () => {
  expect(brief.quotations).toMatchObject([
    { words: 'Con sông không đợi ai', speaker: { key: 'person:vu-an', words: 'Vũ An' } },
  ]);
});

test('what somebody says, promises or forecasts is a candidate for a statement', () => {
  expect(
    brief.candidates.map(({ verb, words, speaker }) => [verb, words, speaker.key ?? speaker.words]),
  ).toEqual([
    ['said', 'nói', 'person:vu-an'],
    ['pledged', 'cam kết', 'person:ngo-kim'],
    ['forecast', 'cảnh báo', 'Lê Hạnh Dung'],
  ]);
});

test('a known event on that day, in that place, is perhaps the one', () => {
  expect(brief.similar).toMatchObject([
    { event: { id: 'gap-2030' }, shared: ['place:moc-giang', 'person:vu-an'], articles: ['gap-2030'] },
  ]);
});

test.each(['2030-02-28', '2030-03-02'])('a day beside it counts too: %s', (day) => {
  const [year, month, date] = day.split('-').map(Number);
  const { similar } = makeBrief(`Vũ An tới nơi ngày ${[date, month, year].join('/')}.`, corpus);
  expect(similar.map(({ event }) => event.id)).toEqual(['gap-2030']);
});

test('two days off, or nobody in common, is another event', () => {
  expect(makeBrief('Vũ An tới nơi ngày 4/3/2030.', corpus).similar).toEqual([]);
  expect(makeBrief('Ngô Kim tới nơi ngày 1/3/2030.', corpus).similar).toEqual([]);
});

test('the brief is Markdown that names lines and the next commands', () => {
  const text = printBrief(brief, 'tin.txt');
  expect(text).toContain('# Brief: tin.txt\n');
  expect(text).toContain('- line 3, timestamp: “02/03/2030 08:15 (GMT+7)”');
  expect(text).toContain('- “Hiệp ước Cầu Phao”, 1 time: npm run new -- document hiep-uoc-cau-phao');
  expect(text).toContain('- “Hôm qua” is 2030-03-01, counted (line 5)');
  expect(text).toContain('told by gap-2030: a second report is compared with it');
});

test('the same text in another normal form gives the same brief', () => {
  const decomposed = makeBrief(REPORT.normalize('NFD'), corpus, PUBLISHED);
  expect(printBrief(decomposed, 'tin.txt')).toBe(printBrief(brief, 'tin.txt'));
});

test('the headline is told from noise, also behind a list of other reports, and its names count', () => {
  const raw = `Tin liên quan\nHai bờ sông họp lại ở Mộc Giang\n02/03/2030\nÔng Vũ An nói vậy.`;
  const { headline, noise, named, text } = makeBrief(raw, corpus);
  expect(headline).toMatchObject({ number: 2 });
  expect(noise.map(({ number }) => number)).toEqual([1, 3]);
  expect(named.map(({ entry }) => entry.key)).toContain('place:moc-giang');
  expect(text).toBe('Ông Vũ An nói vậy.');
});

test.each([
  ['a line of furniture', 'Chia sẻ bài viết này qua Facebook\nÔng Vũ An nói vậy.'],
  ['a caption', 'Vũ An bắt tay Ngô Kim. (Ảnh: Hãng Sông)\nÔng Vũ An nói vậy.'],
  ['a line below the text', 'Ông Vũ An nói vậy.\nBa điều cần biết về nước lũ'],
])('no headline: %s', (_, raw) => {
  expect(makeBrief(raw, corpus).headline).toBeUndefined();
});

test.each([
  ['Ông Vũ An nói chuyện đã lâu và hứa sẽ gọi cho bờ nam.', [['pledged', 'hứa']]],
  ['Ông Vũ An cho biết ông sẽ đi và kêu gọi bờ nam dừng bắn.', [['demanded', 'kêu gọi']]],
  [
    'Ông Vũ An cam kết dừng bắn và cảnh báo nước sẽ lên.',
    [
      ['pledged', 'cam kết'],
      ['forecast', 'cảnh báo'],
    ],
  ],
  ['Ông Vũ An có thể bị chỉ trích ở bờ bắc.', []],
  ['Ông Vũ An được yêu cầu tới Mộc Giang.', []],
  ['Hội đồng Sông gợi ý một vòng nữa.', [['said', 'gợi ý']]],
])('what is offered as a statement: %s', (sentence, offered) => {
  expect(makeBrief(sentence, corpus).candidates.map(({ verb, words }) => [verb, words])).toEqual(offered);
});

test.each([
  ['Họ họp gần ba giờ ở Mộc Giang.', ['gần ba giờ']],
  ['Đó là cuộc gặp ba đối ba.', ['ba đối ba']],
  ['Ông nói 12 phút và rời đi.', ['12 phút']],
  ['Bà đi hai mươi ngày theo lịch.', ['hai mươi ngày']],
  ['Ông là một người vui.', ['một người']],
])('figures in words too: %s', (sentence, words) => {
  expect(makeBrief(sentence, corpus).figures.map((figure) => figure.words)).toEqual(words);
});

test('a word that begins a sentence before a foreign name is no part of it', () => {
  const { missing } = makeBrief('Rời Alaska, ông đi. Tới Alaska, ông về.', corpus);
  expect(missing.map(({ words, count }) => [words, count])).toEqual([['Alaska', 2]]);
});

test('a known event is told with its participants, and who else is named', () => {
  const raw = 'Ngày 1/3/2030 ông Vũ An gặp bà Ngô Kim ở Mộc Giang.';
  const [event] = makeBrief(raw, corpus, PUBLISHED).similar;
  expect(event).toMatchObject({ participants: ['person:vu-an'], others: ['person:ngo-kim'] });
  expect(printBrief(makeBrief(raw, corpus, PUBLISHED), 'a.txt')).toContain(
    'Its participants: person:vu-an; the report names also person:ngo-kim: add those who were there, with “as”',
  );
});
