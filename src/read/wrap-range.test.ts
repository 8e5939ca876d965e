import fc from 'fast-check';
import type { Link, PhrasingContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { plainText } from './text-runs.ts';
import { canWrap, wrapRange } from './wrap-range.ts';

const link = (children: PhrasingContent[]): Link => ({
  type: 'link',
  url: '#x',
  children: children as Link['children'],
});

function wrapped(markdown: string, words: string): string | false {
  const root = parseBody(markdown);
  const start = plainText(root).indexOf(words);
  return wrapRange(root, start, start + words.length, link) && toHtml(toHast(root));
}

test.each([
  ['in the middle', 'Ông An nói.', 'An', '<p>Ông <a href="#x">An</a> nói.</p>'],
  ['at the beginning', 'Ông An nói.', 'Ông', '<p><a href="#x">Ông</a> An nói.</p>'],
  ['the whole', 'Ông An.', 'Ông An.', '<p><a href="#x">Ông An.</a></p>'],
  [
    'inside strong words',
    'Ông **Vũ An** nói.',
    'An',
    '<p>Ông <strong>Vũ <a href="#x">An</a></strong> nói.</p>',
  ],
  [
    'around strong words',
    'Ông **Vũ** An nói.',
    'Ông Vũ An',
    '<p><a href="#x">Ông <strong>Vũ</strong> An</a> nói.</p>',
  ],
  ['across a line end', 'Ông\nAn nói.', 'Ông An', '<p><a href="#x">Ông\nAn</a> nói.</p>'],
])('%s', (_, markdown, words, html) => {
  expect(wrapped(markdown, words)).toBe(html);
});

test.each([
  ['words inside a link', 'Ông [Vũ An](#y) nói.', 'An'],
  ['words around a link', 'Ông [Vũ An](#y) nói.', 'Ông Vũ An'],
  ['words that cut strong words', 'Ông **Vũ An** nói.', 'An nói'],
  ['words of two paragraphs', 'Ông An.\n\nÔng Kim.', 'An. Ông'],
  ['no words', 'Ông An.', ''],
])('%s cannot be wrapped, and stay as they are', (_, markdown, words) => {
  const root = parseBody(markdown);
  const before = structuredClone(root);
  const start = plainText(root).indexOf(words);
  expect(canWrap(root, start, start + words.length)).toBe(false);
  expect(wrapRange(root, start, start + words.length, link)).toBe(false);
  expect(root).toEqual(before);
});

test('wrapping changes no word, and is done whenever it is said to be possible', () => {
  const piece = fc.constantFrom('một ', '**hai** ', '[ba](#y) ', 'bốn\n', 'ữ', '🙂');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const root = parseBody(pieces.join(''));
      const text = plainText(root);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const possible = canWrap(root, start, end);
      expect(wrapRange(root, start, end, link)).toBe(possible);
      expect(plainText(root)).toBe(text);
    }),
  );
});
