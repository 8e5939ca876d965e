import { expect, test } from 'vitest';
import { checkContent } from '../check/index.ts';
import { edited, tinyContent, tinyCorpus } from '../testing/tiny-content.ts';
import { detailsOf } from './items.ts';
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
  const event = texts.entries[names.entries.findIndex(({ id }) => id === 'gap-2030')];
  expect(event?.facts).toMatchObject({ of: 'event', start: '2030-03-01', place: 'Mộc Giang' });
  expect(event?.facts && detailsOf(event.facts)).toEqual([
    '1/3/2030',
    'Mộc Giang',
    'Vũ An, Ngoại trưởng',
    'Một người ghi chép',
  ]);
});

test('a form that differs in case, spaces, hyphens or tone placement only is left out', () => {
  const corpus = tinyCorpus(
    edited(
      'content/people/vu-an.mdx',
      '  - ông An',
      '  - ông An\nsearchTerms:\n  - Ông-An\n  - ông  an\n  - thuỷ sư\n  - thủy sư\n  - thuy su',
    ),
  );
  const records = buildSearchRecords(corpus);
  const person = records.texts.entries[records.names.entries.findIndex(({ id }) => id === 'vu-an')];
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

test('texts stand in the order of the entries: the definition, and the paragraphs of the page', () => {
  const at = names.entries.findIndex(({ id }) => id === 'vu-an');
  expect(texts.entries[at]?.definition).toBe('Nhà ngoại giao của bờ bắc.');
  expect(texts.entries[at]?.body?.length).toBeGreaterThan(0);
  expect(texts.entries).toHaveLength(names.entries.length);
});

test('names in other languages travel with the texts; those of a country are the platform’s', () => {
  const { corpus = tinyCorpus() } = checkContent(
    tinyContent({
      ...edited(
        'content/people/vu-an.mdx',
        'name: Vũ An',
        'name: Vũ An\nlabels:\n  zh: [武安]\n  fr: [Vu An]',
      ),
      'content/places/nhat.mdx':
        '---\nname: Nhật\ntype: quốc gia\ncountry: JP\ncoordinates: { lat: 36, lon: 138 }\ndefinition: Một nước.\nsources: [cong-bao]\n---\n\nNhật họp với [Vũ An](#person:vu-an).\n',
    }),
  );
  const records = buildSearchRecords(corpus);
  const labelsOf = (id: string): readonly string[] | undefined =>
    records.texts.entries[records.names.entries.findIndex((entry) => entry.id === id)]?.labels;
  // Without marks “Vu An” is the name itself.
  expect(labelsOf('vu-an')).toEqual(['武安']);
  expect(labelsOf('nhat')).toEqual(expect.arrayContaining(['Japan', '日本', 'Японія']));
});
