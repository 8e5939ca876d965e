import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { FONT_FAMILY, glyphsFor, vietnameseLetters } from './font.ts';
import { fontNames, renameFamily } from './sfnt.ts';

test('Vietnamese has 12 vowels with 6 tones and đ, in two cases, all precomposed; a e i o u y without tone are ASCII', () => {
  const letters = Array.from(vietnameseLetters());
  expect(new Set(letters).size).toBe(2 * (12 * 6 + 1));
  expect(letters.every((letter) => letter.length === 1)).toBe(true);
  expect(letters).toEqual(expect.arrayContaining(Array.from('đĐăằẶơỡưỰểỵỲ')));
});

test('characters of the texts are added composed, once, in order', () => {
  const glyphs = glyphsFor(['Лавров', 'và ông Лавров, Nga \u2013 My\u0303']);
  expect(glyphs.match(/Л/g)).toHaveLength(1);
  expect(glyphs).toContain('ỹ');
  expect(glyphs).not.toContain('\u0303');
  expect(glyphsFor(['ав'])).toBe(glyphsFor(['ва']));
});

test('control characters and line ends are no glyphs', () => {
  expect(glyphsFor(['a\n\tb\u0085'])).toBe(glyphsFor([]));
});

test('the face loses its reserved name everywhere but in the credits', async () => {
  const file = createRequire(import.meta.url).resolve('source-serif/VAR/SourceSerif4Variable-Roman.ttf');
  const names = fontNames(renameFamily(await readFile(file), /Source ?Serif ?4 ?(?:Variable)?/, FONT_FAMILY));
  expect(names.get(1)).toBe('Tan Bang Serif');
  expect(names.get(6)).toBe('TanBangSerif-Roman');
  expect(names.get(0)).toContain('Reserved Font Name ‘Source’');
  for (const [id, name] of names)
    if (![0, 7, 8, 9, 11, 13, 14].includes(id)) expect(name).not.toContain('Source');
});
