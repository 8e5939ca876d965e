import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Buffer, Face as HbFace, Font, shape, Variation } from 'harfbuzzjs';
import type { Face, Shaped } from '../../drawing/share-card/face.ts';

/** As in the cuts that pages load: see `src/site/fonts/font.ts`. */
const AXES = { opsz: 20, wght: 400 };

/** The text face for drawings, read from its package: shaped and outlined by HarfBuzz. */
export function textFace(): Face {
  const manifest = createRequire(import.meta.url).resolve('source-serif/package.json');
  const face = new HbFace(new Blob(readFileSync(join(manifest, '../VAR/SourceSerif4Variable-Roman.ttf'))));
  const font = new Font(face);
  font.setVariations(Object.entries(AXES).map(([axis, value]) => new Variation(axis, value)));
  const em = face.upem;
  return {
    unitsPerEm: em,
    shape: remembered((text: string): Shaped => {
      const buffer = new Buffer();
      buffer.addText(text.normalize('NFC'));
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const positions = buffer.getGlyphPositions();
      let x = 0;
      const glyphs = buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => {
        const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
        const placed = { glyph, x: (x + xOffset) / em };
        x += xAdvance;
        return placed;
      });
      return { width: x / em, glyphs };
    }),
    outline: remembered((glyph: number) => font.glyphToPath(glyph)),
  };
}

function remembered<In, Out>(of: (given: In) => Out): (given: In) => Out {
  const known = new Map<In, Out>();
  return (given) => {
    const held = known.get(given) ?? of(given);
    known.set(given, held);
    return held;
  };
}
