import { expect, test } from 'vitest';
import { describeFile, editionList, mayBeKept, type Described } from './edition-list.ts';

const page = (path: string): Described => ({ file: { path, digest: '0', bytes: 10 }, download: 5 });
const SITE = [
  'bai-viet/',
  'bai-viet/cu/',
  'bai-viet/moi/',
  'bai-viet/moi/cards.json',
  'nhan-vat/an/',
  '',
  '_astro/a.js',
];

test.each([
  ['bai-viet/cu/index.html', true],
  ['bai-viet/cu/cards.json', true],
  ['_astro/a.css', true],
  ['data/tim-ten-0a1b2c3d4e.json', true],
  ['404.html', false],
  ['data/toan-bo.json', false],
  ['bai-viet/cu.md', false],
  ['bai-viet/cu/chia-se.png', false],
])('%s may be kept: %s', (name, may) => {
  expect(mayBeKept(name)).toBe(may);
});

test('a page is listed with its title, one that only leads on is not', () => {
  const told = (html: string) => describeFile({ name: 'bai-viet/cu/index.html', content: Buffer.from(html) });
  expect(told('<title>Mộc Giang &amp; sông · Sông Mây</title>')).toMatchObject({
    file: { path: 'bai-viet/cu/', title: 'Mộc Giang & sông' },
  });
  expect(told('<meta http-equiv="refresh" content="0">')).toBeUndefined();
});

test('a small site is listed whole, what every reader keeps first', () => {
  const { files, essential, download } = editionList(SITE.map(page), []);
  expect(files.map(({ path }) => path)).toEqual([
    '',
    '_astro/a.js',
    'bai-viet/',
    'bai-viet/cu/',
    'bai-viet/moi/',
    'bai-viet/moi/cards.json',
    'nhan-vat/an/',
  ]);
  expect([essential, download]).toEqual([2, 35]);
});

test('of a large one, lists and what comes first in the order of reading, with what its pages load', () => {
  const { files, download } = editionList(SITE.map(page), ['/bai-viet/moi/', '/nhan-vat/an/'], 4);
  expect(files.map(({ path }) => path)).toEqual([
    '',
    '_astro/a.js',
    'bai-viet/',
    'bai-viet/moi/',
    'bai-viet/moi/cards.json',
    'nhan-vat/an/',
  ]);
  expect(download).toBe(30);
});
