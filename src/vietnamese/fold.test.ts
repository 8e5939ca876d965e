import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ID_PATTERN } from '../model/ids.ts';
import { fold, toId } from './fold.ts';

/** Any text: letters of all scripts, marks alone, emoji, halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'grapheme-composite' }),
);

test.each([
  ['Đối thoại', 'doi thoai'],
  ['đường Ở Ữ Ỵ Ẳ', 'duong o u y a'],
  ['Горбачёв, Зеленський', 'горбачев, зеленськии'],
  ['Élysée, Škoda, İstanbul', 'elysee, skoda, istanbul'],
  ['18/2/2025 – “x”', '18/2/2025 – “x”'],
  ['', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what would come apart into several letters stays whole', () => {
  expect(fold('한국 ﬁ ß')).toBe('한국 ﬁ ß');
});

test('text that is not NFC keeps its marks, so that offsets stay true', () => {
  const apart = 'Hòa'.normalize('NFD');
  expect(fold(apart)).toBe('ho\u0300a');
  expect(fold(apart)).toHaveLength(apart.length);
});

test('both habits of placing a tone fold to the same', () => {
  expect(fold('hoà thuỷ')).toBe(fold('hòa thủy'));
});

test('an offset in the folded text is an offset in the text, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      for (let i = 0; i < text.length; i += 1) expect(fold(text.slice(0, i) + text.slice(i))).toBe(folded);
    }),
  );
});

test('folding is done letter by letter', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), (letters) => {
      expect(fold(letters.join(''))).toBe(letters.map(fold).join(''));
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['Tia hy vọng', 'tia-hy-vong'],
  ['  Đến để “cải thiện” quan hệ!  ', 'den-de-cai-thien-quan-he'],
  ['Hiệp ước New START (2010)', 'hiep-uoc-new-start-2010'],
  ['Горбачёв', ''],
  ['', ''],
])('the id of %s is “%s”', (text, id) => {
  expect(toId(text)).toBe(id);
});

test('the id is the same in NFC and NFD', () => {
  expect(toId('Đối thoại'.normalize('NFD'))).toBe('doi-thoai');
});

test('an id has the form of an id, or is empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const id = toId(text);
      expect(id === '' || ID_PATTERN.test(id)).toBe(true);
      expect(toId(id)).toBe(id);
    }),
  );
});
