import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLonelyId } from '../check/passages.ts';
import { giveBlockIds } from './block-ids.ts';
import { readBlocks } from '../read/blocks.ts';
import { readEntryFile } from '../read/entry-file.ts';
import { parseBody } from '../read/parse.ts';

const HEAD = '---\ntitle: "Thử: một"   # giữ nguyên\n---\n';

test('passages without an id get one, and nothing else changes', () => {
  const source = `${HEAD}
Một đoạn chưa có địa chỉ.

## Mục

Đoạn này đã có. ^da-co

- Việc thứ nhất
- Việc thứ hai ^viec-hai

> Lời **cuối cùng**
`;
  expect(giveBlockIds('a.mdx', source)).toEqual({
    given: [
      { id: 'mot-doan-chua', line: 5, text: 'Một đoạn chưa có địa chỉ.' },
      { id: 'viec-thu-nhat', line: 11, text: 'Việc thứ nhất' },
      { id: 'loi-cuoi-cung', line: 14, text: 'Lời cuối cùng' },
    ],
    source: `${HEAD}
Một đoạn chưa có địa chỉ. ^mot-doan-chua

## Mục

Đoạn này đã có. ^da-co

- Việc thứ nhất ^viec-thu-nhat
- Việc thứ hai ^viec-hai

> Lời **cuối cùng** ^loi-cuoi-cung
`,
  });
});

test.each([
  ['line ends of Windows', 'Một hai ba.\r\n\r\nBốn.\r\n', 'Một hai ba. ^mot-hai-ba\r\n\r\nBốn. ^bon\r\n'],
  ['no line end', 'Một hai ba.', 'Một hai ba. ^mot-hai-ba'],
  ['lines of one paragraph', 'Một\nhai ba.\n', 'Một\nhai ba. ^mot-hai-ba\n'],
  ['a quotation of two paragraphs', '> Một.\n>\n> Hai.\n', '> Một.\n>\n> Hai. ^mot-hai\n'],
  ['a list in a list', '- Một\n  - Hai\n', '- Một\n  - Hai ^mot-hai\n'],
  ['emoji before', '🙂 Một.\n\nHai.\n', '🙂 Một. ^mot\n\nHai. ^hai\n'],
  ['an id of a wrong form', 'Một. ^Một\n', 'Một. ^Một\n'],
  ['a caret inside a word', 'Là 10^2\n', 'Là 10^2 ^la-10-2\n'],
  ['an empty item', '-\n', '-\n'],
])('%s', (_, body, expected) => {
  expect(giveBlockIds('a.mdx', HEAD + body).source).toBe(HEAD + expected);
});

test('two passages that begin alike get two ids', () => {
  const { given } = giveBlockIds('a.mdx', 'Ông ấy nói.\n\nÔng ấy nói.\n');
  expect(given.map(({ id }) => id)).toEqual(['ong-ay-noi', 'ong-ay-noi-2']);
});

test('a text that is not Markdown is refused, not half changed', () => {
  expect(() => giveBlockIds('a.mdx', 'Một <b.')).toThrow();
});

const piece = fc.constantFrom(
  'Một hai.',
  '- việc',
  '> lời',
  '## Mục',
  'đã có ^co-roi',
  '**đậm**',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\t',
  '1. số',
  '🙂',
  '^',
  '\\',
);

test('whatever the article: every passage with words has an id, a second run changes nothing, and what was added are ids', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const source = HEAD + pieces.join('');
      const { source: mended, given } = giveBlockIds('a.mdx', source);
      const blocks = readBlocks(parseBody(readEntryFile('a.mdx', mended).body));
      // Where an id stands in the wrong place, nothing is given: two passages may have become one.
      const left = blocks.filter(({ rawId, text }) => rawId === undefined && text.trim() !== '');
      for (const block of left)
        expect(block.text.includes('^co') || isLonelyId(blocks[blocks.indexOf(block) + 1])).toBe(true);
      expect(giveBlockIds('a.mdx', mended)).toEqual({ source: mended, given: [] });
      const added = given.reduce((sum, { id }) => sum + id.length + 2, 0);
      expect(mended).toHaveLength(source.length + added);
    }),
  );
});
