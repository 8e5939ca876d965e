import { expect, test } from 'vitest';
import { edited, tinyCorpus } from '../testing/tiny-content.ts';
import { buildSearchRecords } from './records.ts';
import { RECORDS_VERSION } from './types.ts';

const { names, texts } = buildSearchRecords(tinyCorpus());

test('records are plain JSON', () => {
  expect(JSON.parse(JSON.stringify({ names, texts }))).toEqual({ names, texts });
  expect([names.version, texts.version]).toEqual([RECORDS_VERSION, RECORDS_VERSION]);
});

test('an entry has its forms, its offices with their days, and how often it is mentioned', () => {
  expect(names.entries.find(({ id }) => id === 'vu-an')).toEqual({
    kind: 'person',
    id: 'vu-an',
    name: 'Vũ An',
    aliases: ['An Vu', 'ông An'],
    offices: [
      ['Đại sứ', '2010', '2020-06'],
      ['Ngoại trưởng', '2021-01-20', null, '2031-05'],
    ],
    mentions: 3,
  });
});

test('an event has its days, its place and who was there', () => {
  const event = names.entries.find(({ id }) => id === 'gap-2030');
  expect(event?.details).toEqual(['1/3/2030', 'Mộc Giang', 'Vũ An', 'Một người ghi chép']);
});

test('a form that differs in case, spaces, hyphens or tone placement only is left out', () => {
  const corpus = tinyCorpus(
    edited(
      'content/people/vu-an.mdx',
      '  - ông An',
      '  - ông An\nsearchTerms:\n  - Ông-An\n  - ông  an\n  - thuỷ sư\n  - thủy sư\n  - thuy su',
    ),
  );
  const person = buildSearchRecords(corpus).names.entries.find(({ id }) => id === 'vu-an');
  expect(person?.terms).toEqual(['thuỷ sư', 'thuy su']);
});

test('passages and notes are records of their own, and no note is in a passage', () => {
  const [article] = texts.articles;
  expect(article?.passages.map(({ id }) => id)).toEqual([
    'toi-moc-giang',
    'sau-gio',
    'mot-thang',
    'hop-lai',
    'khong-doi-ai',
  ]);
  expect(article?.notes[0]).toEqual({
    id: 'may-gio',
    n: 2,
    kind: 'dispute',
    headline: 'Bảy giờ theo công báo',
    text: 'Công báo ghi bảy giờ.',
  });
  expect(article?.passages.map(({ text }) => text).join(' ')).not.toContain('Công báo');
});

test('definitions stand in the order of the entries', () => {
  const at = names.entries.findIndex(({ id }) => id === 'vu-an');
  expect(texts.definitions[at]).toBe('Nhà ngoại giao của bờ bắc.');
  expect(texts.definitions).toHaveLength(names.entries.length);
});

test.each([
  [
    'an initial does not end it',
    'Nhà ngoại giao của bờ bắc, học trò của ông George H. W. Bình. Về sau ông dạy học.',
    'Nhà ngoại giao của bờ bắc, học trò của ông George H. W. Bình.',
  ],
  [
    'a semicolon ends it and is left out',
    'Nhà ngoại giao của bờ bắc từ năm 2021, tính đến 5/2031; trước đó ông dạy học.',
    'Nhà ngoại giao của bờ bắc từ năm 2021, tính đến 5/2031',
  ],
])('of a definition the first sentence is sent: %s', (_, definition, sent) => {
  const corpus = tinyCorpus(edited('content/people/vu-an.mdx', 'Nhà ngoại giao của bờ bắc.', definition));
  expect(buildSearchRecords(corpus).texts.definitions).toContain(sent);
});
