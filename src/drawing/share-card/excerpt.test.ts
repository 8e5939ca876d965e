import { expect, test } from 'vitest';
import { excerptLines } from './excerpt.ts';
import type { Face } from './face.ts';

const face: Face = {
  unitsPerEm: 1000,
  shape: (text) => ({ width: text.length / 2, glyphs: [] }),
  outline: () => '',
};
const setting = { face, size: 2, width: 12 };
const TEXT = 'Hai bên gặp nhau, bàn sáu giờ. Con sông không đợi ai.';

/** Marks the words in the text. */
const marked = (words: string) => {
  const start = TEXT.indexOf(words);
  return { text: TEXT, marks: [{ start, end: start + words.length, kind: 'context' as const }] };
};

test('what does not fit is cut at a word, and dots say so', () => {
  expect(excerptLines(marked('Hai bên'), setting, 2).lines.map(({ text }) => text)).toEqual([
    'Hai bên gặp',
    'nhau, bàn…',
  ]);
});

test('when the marked words would be lost, it begins with their sentence', () => {
  const { text, marks, lines } = excerptLines(marked('không đợi'), setting, 2);
  expect(lines.map((line) => line.text)).toEqual(['… Con sông', 'không đợi…']);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['không đợi']);
});
