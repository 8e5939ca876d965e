import { expect, test } from 'vitest';
import { candidates, describeFile, editionList, type Described } from './edition-list.ts';

const SITE = [
  'bai-viet/index.html',
  'bai-viet/cu/index.html',
  'bai-viet/moi/index.html',
  'bai-viet/moi/cards.json',
  'nhan-vat/an/index.html',
  'index.html',
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
  const { essential, others } = candidates([name], [], 1000);
  expect([...essential, ...others]).toEqual(may ? [name] : []);
});

test('a page is listed with its title, one that only leads on is not', () => {
  const told = (html: string) => describeFile({ name: 'bai-viet/cu/index.html', content: Buffer.from(html) });
  expect(told('<title>Mộc Giang &amp; sông · Sông Mây</title>')).toMatchObject({
    file: { path: 'bai-viet/cu/', title: 'Mộc Giang & sông' },
  });
  expect(told('<meta http-equiv="refresh" content="0">')).toBeUndefined();
});

test('of a small site all is wanted, what every reader keeps apart', () => {
  expect(candidates(SITE, [], 1000)).toEqual({
    essential: ['index.html', '_astro/a.js'],
    others: [
      'bai-viet/index.html',
      'bai-viet/cu/index.html',
      'bai-viet/moi/index.html',
      'bai-viet/moi/cards.json',
      'nhan-vat/an/index.html',
    ],
  });
});

test('of a large one lists come first, then pages in the order of reading with what they load, then the rest', () => {
  expect(candidates(SITE, ['/bai-viet/moi/', '/nhan-vat/an/'], 4).others).toEqual([
    'bai-viet/index.html',
    'bai-viet/moi/index.html',
    'bai-viet/moi/cards.json',
    'nhan-vat/an/index.html',
    'bai-viet/cu/index.html',
  ]);
});

test('the list names the essential first and sums up what crosses the network', () => {
  const file = (path: string): Described => ({ file: { path, digest: '0', bytes: 10 }, download: 5 });
  const { files, ...rest } = editionList([file('')], [file('bai-viet/'), file('bai-viet/cu/')], true);
  expect(files.map(({ path }) => path)).toEqual(['', 'bai-viet/', 'bai-viet/cu/']);
  expect(rest).toEqual({ essential: 1, download: 15, isWhole: true });
});
