import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { TEXT_FACE, fallbackStyles, overridesFor } from './font-fallback.ts';

test('a face as wide as ours keeps its size and takes our heights', () => {
  expect(overridesFor(TEXT_FACE.advance[400], 400)).toEqual({
    sizeAdjust: 100,
    ascentOverride: 103.6,
    descentOverride: 33.5,
    lineGapOverride: 0,
  });
});

test('the style sheet is what the measures say', async () => {
  await expect(fallbackStyles(400)).toMatchFileSnapshot('../../styles/fallback.css');
  await expect(fallbackStyles(600)).toMatchFileSnapshot('../../styles/fallback-600.css');
});

test('our heights are those of the face as installed', async () => {
  const file = createRequire(import.meta.url).resolve('source-serif/VAR/SourceSerif4Variable-Roman.ttf');
  const font = await readFile(file);
  const units = font.readUInt16BE(tableOffset(font, 'head') + 18);
  const hhea = tableOffset(font, 'hhea');
  expect(font.readInt16BE(hhea + 4) / units).toBe(TEXT_FACE.ascent);
  expect(-font.readInt16BE(hhea + 6) / units).toBe(TEXT_FACE.descent);
  expect(font.readInt16BE(hhea + 8) / units).toBe(TEXT_FACE.lineGap);
});

function tableOffset(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`no table ${tag}`);
}
