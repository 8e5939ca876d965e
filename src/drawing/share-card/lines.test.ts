import { expect, test } from 'vitest';
import type { Face } from './face.ts';
import { balanceLines, breakLines, proseLines } from './lines.ts';

/** Every letter is half an em wide. */
const face: Face = {
  unitsPerEm: 1000,
  shape: (text) => ({ width: text.length / 2, glyphs: [] }),
  outline: () => '',
};
const setting = (letters: number) => ({ face, size: 2, width: letters });
const textsOf = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text);

test('lines break at spaces and say where they begin', () => {
  expect(breakLines('Hai bên gặp nhau', setting(8))).toEqual([
    { text: 'Hai bên', start: 0 },
    { text: 'gặp nhau', start: 8 },
  ]);
});

test('a dash stays with the word before it', () => {
  expect(textsOf(breakLines('quan hệ Mộc – Giang', setting(13)))).toEqual(['quan hệ Mộc –', 'Giang']);
  expect(textsOf(breakLines('quan hệ Mộc – Giang', setting(12)))).toEqual(['quan hệ', 'Mộc – Giang']);
});

test('a word that is wider than a line stands alone', () => {
  expect(textsOf(breakLines('a nghiêngnghiêng b', setting(6)))).toEqual(['a', 'nghiêngnghiêng', 'b']);
});

test('no text, no lines', () => {
  expect(breakLines('', setting(6))).toEqual([]);
});

test('a title is broken into as few lines, as equal as can be', () => {
  const title = 'Một tuyên bố chung của hai bên';
  expect(textsOf(breakLines(title, setting(24)))).toEqual(['Một tuyên bố chung của', 'hai bên']);
  expect(textsOf(balanceLines(title, setting(24)))).toEqual(['Một tuyên bố', 'chung của hai bên']);
});

test('a text does not end in a line of one short word', () => {
  const text = 'Con sông không đợi ai, hai bờ không đợi sông.';
  expect(textsOf(breakLines(text, setting(40))).at(-1)).toBe('sông.');
  expect(textsOf(proseLines(text, setting(40))).at(-1)).toBe('không đợi sông.');
});
