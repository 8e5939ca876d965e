import { expect, test } from 'vitest';
import { readBlocks, readSections, sectionId } from './blocks.ts';
import { parseBody } from './parse.ts';
import { plainText } from './text-runs.ts';

const blocks = (markdown: string) =>
  readBlocks(parseBody(markdown)).map(({ rawId, id, section, text }) => ({ rawId, id, section, text }));

test('paragraphs, list items and quotations are passages, in order of reading, under their heading', () => {
  expect(
    blocks(`Mở đầu. ^mo-dau

## Trên bàn

Một. ^mot

- Hai. ^hai
- Ba.

> Bốn. ^bon
`).map(({ id, section, text }) => [section, id, text]),
  ).toEqual([
    ['', 'mo-dau', 'Mở đầu.'],
    ['Trên bàn', 'mot', 'Một.'],
    ['Trên bàn', 'hai', 'Hai.'],
    ['Trên bàn', undefined, 'Ba.'],
    ['Trên bàn', 'bon', 'Bốn.'],
  ]);
});

test.each([
  ['behind a blank', 'Một. ^mot', 'mot'],
  ['in a line of its own', 'Một.\n^mot', 'mot'],
  ['with blanks behind it', 'Một. ^mot  ', 'mot'],
  ['behind strong words', '**Một.** ^mot', 'mot'],
  ['behind a link', '[Một.](#person:vu-an)^mot', 'mot'],
  ['at the end of a quotation of two paragraphs', '> Một.\n>\n> Hai. ^mot', 'mot'],
  ['of a wrong form', 'Một. ^Một_hai', 'Một_hai'],
  ['empty', 'Một. ^', ''],
  ['not there', 'Một.', undefined],
  ['not at the end', 'Một ^mot hai.', undefined],
  ['inside a word', 'Là 10^2', undefined],
  ['inside strong words only', '**Một. ^mot** hai', undefined],
])('a block id %s', (_, markdown, rawId) => {
  expect(blocks(markdown).map((block) => block.rawId)).toEqual([rawId]);
});

test('the id is no part of the words, and only one is taken', () => {
  expect(blocks('Một. ^mot')[0]?.text).toBe('Một.');
  expect(blocks('Là 10^2')[0]?.text).toBe('Là 10^2');
  expect(blocks('**Một** hai^ ^mot')[0]?.text).toBe('Một hai^');
  expect(blocks('[Một.](#person:vu-an)^mot')[0]?.text).toBe('Một.');
});

test('an id of a wrong form is read and not taken for one', () => {
  expect(blocks('Một. ^Một_hai')).toMatchObject([{ rawId: 'Một_hai', id: undefined }]);
});

test.each(['**Một** hai. ^mot', '**Một** hai.\n^mot', '**Một** hai.  \n^mot', '> **Một** hai. ^mot'])(
  'the tree that is left of %j holds the words without the id',
  (markdown) => {
    const root = parseBody(markdown);
    expect(readBlocks(root).map(({ id, text }) => [id, text])).toEqual([['mot', 'Một hai.']]);
    expect(plainText(root).trimEnd()).toBe('Một hai.');
  },
);

test('a heading knows the first passage under it', () => {
  const root = parseBody('Một.\n\n## Trên bàn\n\n- Hai.\n- Ba.\n\n> Bốn.\n\n## Cuối cùng\n\nNăm.');
  expect(readSections(root)).toEqual([
    { id: 'muc-tren-ban', title: 'Trên bàn', firstPassage: 2 },
    { id: 'muc-cuoi-cung', title: 'Cuối cùng', firstPassage: 5 },
  ]);
});

test('the address of a heading never meets a block id by its form alone', () => {
  expect(sectionId('Tia hy vọng')).toBe('muc-tia-hy-vong');
});
