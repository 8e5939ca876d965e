import { describe, expect, test } from 'vitest';
import { checkContent } from '../check/index.ts';
import { edited, tinyContent, tinyCorpus, type Changes } from '../testing/tiny-content.ts';
import { createSearch } from './engine.ts';
import { buildSearchRecords } from './records.ts';
import type { Marked, Search } from './types.ts';

function searchOf(changes: Changes = {}): Search {
  // Warnings do not matter here: new entries are mentioned by nobody.
  const { corpus = tinyCorpus() } = checkContent(tinyContent(changes));
  const { names, texts } = buildSearchRecords(corpus);
  return createSearch(names, texts);
}

const search = searchOf();
const marked = ({ text, ranges }: Marked): string[] => ranges.map(({ start, end }) => text.slice(start, end));
const term = (name: string): string =>
  `---\nname: ${name}\ndefinition: Một chữ.\nsources: [cong-bao]\n---\n\nLời.\n`;

describe('reasons', () => {
  test('by name: the name is marked', () => {
    const [hit] = search('vu an').hits;
    expect(hit).toMatchObject({
      record: { kind: 'person', address: '/nhan-vat/vu-an/' },
      reason: { type: 'name' },
    });
    expect(hit && marked(hit.label)).toEqual(['Vũ An']);
  });

  test('by another name, which is shown', () => {
    expect(search('an vu').hits[0]?.reason).toEqual({
      type: 'alias',
      form: { text: 'An Vu', ranges: [{ start: 0, end: 5 }] },
    });
  });

  test('by an office, with its days', () => {
    expect(search('ngoai truong').hits[0]).toMatchObject({
      record: { address: '/nhan-vat/vu-an/' },
      reason: { type: 'office', form: { text: 'Ngoại trưởng' }, from: '2021-01-20', asOf: '2031-05' },
    });
  });

  test('by name and office in any order', () => {
    expect(search('dai su an').hits[0]?.reason).toMatchObject({
      type: 'office',
      form: { text: 'Đại sứ' },
      to: '2020-06',
    });
  });

  test('by a slip', () => {
    expect(search('hiep uoc sogn').hits[0]).toMatchObject({
      record: { address: '/van-kien/hiep-uoc-song/' },
      reason: { type: 'slip', form: { text: 'Hiệp ước Sông' } },
    });
  });

  test('by a reference', () => {
    expect(search('I.2').hits[0]).toMatchObject({
      record: { kind: 'passage', address: '/bai-viet/gap-2030/#sau-gio', reference: 'I.2' },
      reason: { type: 'reference' },
    });
  });
});

describe('texts', () => {
  test('a passage is found by its words, which are marked in its line', () => {
    const [hit] = search('hop dai sau gio').hits;
    expect(hit).toMatchObject({ record: { kind: 'passage', reference: 'I.2' }, reason: { type: 'passage' } });
    expect(hit && marked(hit.context)).toEqual(['họp dài sáu giờ']);
  });

  test('a note is found as a note, and its words not in the passage', () => {
    const found = search('công báo ghi bảy giờ').hits.filter(({ reason }) => reason.type === 'passage');
    expect(search('công báo ghi bảy giờ').hits[0]?.record).toEqual({
      kind: 'note',
      address: '/bai-viet/gap-2030/#chu-giai-may-gio',
      label: 'Bảy giờ theo công báo',
      article: 'Mộc Giang 2030',
      reference: 'I.2',
      noteKind: 'dispute',
    });
    expect(found).toEqual([]);
  });

  test('names are found without texts, and texts once they are added', () => {
    const { names, texts } = buildSearchRecords(tinyCorpus());
    const growing = createSearch(names);
    expect(growing('vũ an').hits[0]?.record.address).toBe('/nhan-vat/vu-an/');
    expect(growing('con sông không đợi ai').hits).toEqual([]);
    growing.addTexts(texts);
    expect(growing('con sông không đợi ai').hits[0]?.record.address).toBe('/bai-viet/gap-2030/#khong-doi-ai');
    expect(growing('sông')).toEqual(search('sông'));
  });
});

test('with marks, the exactly spelt stands first', () => {
  const both = searchOf({
    'content/terms/duong.mdx': term('đường'),
    'content/terms/duong-2.mdx': term('dương'),
  });
  expect(both('đường').hits[0]?.label.text).toBe('đường');
  expect(both('dương').hits[0]?.label.text).toBe('dương');
  expect(both('duong').total).toBeGreaterThan(1);
});

test('kinds narrow the hits, not the counts', () => {
  const all = search('sông');
  const places = search('sông', { kinds: ['document'] });
  expect(places.hits.map(({ record }) => record.kind)).toEqual(['document']);
  expect(places.total).toBe(1);
  expect(places.counts).toEqual(all.counts);
});

test('limit cuts the hits, not the total', () => {
  expect(search('sông', { limit: 2 }).hits).toHaveLength(2);
  expect(search('sông', { limit: 2 }).total).toBe(search('sông').total);
});

test('a reading is told when the first hit owes itself to it', () => {
  expect(search('hieepj uwowcs soong').readAs).toEqual({ type: 'telex', text: 'hiệp ước sông' });
  expect(search('hie65p u7o7c1 so6ng').readAs).toEqual({ type: 'vni', text: 'hiệp ước sông' });
  expect(search('hiệp ước sông').readAs).toBeUndefined();
});

test('nothing found is said, with names only where they are near', () => {
  expect(search('zzzzzz')).toEqual({ hits: [], total: 0, counts: {}, near: [] });
  expect(search('')).toEqual({ hits: [], total: 0, counts: {}, near: [] });
  const near = searchOf(edited('content/people/ngo-kim.mdx', 'name: Ngô Kim', 'name: Skvortsova'))(
    'Skworcowwa',
  );
  expect([...near.hits.map(({ record }) => record.label), ...near.near.map(({ label }) => label)]).toEqual([
    'Skvortsova',
  ]);
});

test('of two who held an office, the one who has it stands first; a year asks for the one of that year', () => {
  const other = `---\nname: Lê Bách\nsort: Lê Bách\noffices:\n  - title: Ngoại trưởng\n    from: 2012\n    to: 2021-01-20\ndefinition: Nhà ngoại giao.\nsources: [cong-bao]\n---\n\nLời.\n`;
  const two = searchOf({ 'content/people/le-bach.mdx': other });
  expect(two('ngoại trưởng').hits[0]?.label.text).toBe('Vũ An');
  expect(two('ngoại trưởng 2015').hits[0]?.label.text).toBe('Lê Bách');
});
