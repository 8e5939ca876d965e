import type { Face } from './face.ts';
import {
  CARD_SIZE,
  EDGE,
  THAW_Y,
  type CardLayout,
  type Ink,
  type PlacedText,
  type Underline,
} from './frame.ts';

/** Light values of the roles in `src/styles/tokens.css`; a test compares them. */
export const COLOURS: Readonly<
  Record<Ink | 'paper' | 'mark-line' | 'mark-later' | 'ice-wash' | 'ember-wash', string>
> = {
  paper: '#f7f8f5',
  ink: '#17212b',
  muted: '#53616b',
  ice: '#0a5878',
  'mark-line': '#3f86a3',
  'mark-later': '#c0562c',
  'ice-wash': '#d9e9ef',
  'ember-wash': '#f8e6da',
};

/** The line that holds, breaks and dissolves, for a length of 1000: as `.thaw` in `src/styles/base.css`. */
export const THAW_DASHES =
  '300 2 186 3.2 115.3 4.8 71.5 6.8 44.3 9.4 27.5 12.9 17 17.3 10.6 20 6.6 20 4.1 20 2.5 20 1.6 20 1.5 20 1.5 20 1.5 20';

/** A card as SVG. Letters are outlines, so that it looks the same wherever it is drawn. */
export function cardSvg({ texts, underlines }: CardLayout, face: Face): string {
  const used = new Set<number>();
  const lines = texts.map((text) => textSvg(text, face, used)).join('');
  const glyphs = [...used]
    .sort((a, b) => a - b)
    .map((glyph) => `<path id="g${String(glyph)}" d="${face.outline(glyph)}"/>`)
    .join('');
  const { width, height } = CARD_SIZE;
  const scale = (width - 2 * EDGE) / 1000;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<defs>${glyphs}</defs><rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    `<path d="M0 0h1000" transform="translate(${String(EDGE)} ${String(THAW_Y)}) scale(${String(scale)} 1)" `,
    `stroke="${COLOURS.ice}" stroke-width="3" stroke-dasharray="${THAW_DASHES}"/>`,
    underlines.map(washSvg).join(''),
    underlines.map(underlineSvg).join(''),
    lines,
    '</svg>',
  ].join('');
}

function textSvg({ text, x, y, size, ink }: PlacedText, face: Face, used: Set<number>): string {
  const em = face.unitsPerEm;
  const letters = face.shape(text).glyphs.map(({ glyph, x: at }) => {
    used.add(glyph);
    return `<use href="#g${String(glyph)}" x="${String(Math.round(at * em))}"/>`;
  });
  const place = `translate(${round(x)} ${round(y)}) scale(${String(size / em)} ${String(-size / em)})`;
  return `<g transform="${place}" fill="${COLOURS[ink]}">${letters.join('')}</g>`;
}

/** A wash behind the words, so that they stand out in a small preview. */
function washSvg({ x, y, width, height, kind }: Underline): string {
  const fill = COLOURS[kind === 'later' || kind === 'correction' ? 'ember-wash' : 'ice-wash'];
  return `<rect x="${round(x - 4)}" y="${round(y - height)}" width="${round(width + 8)}" height="${round(height + 6)}" fill="${fill}"/>`;
}

/** Dotted: ours; dashed: a correction; double: later. */
function underlineSvg({ x, y, width, kind }: Underline): string {
  const line = (top: number, attributes: string): string =>
    `<path d="M${round(x)} ${round(top)}h${round(width)}" fill="none" ${attributes}/>`;
  const ember = `stroke="${COLOURS['mark-later']}"`;
  switch (kind) {
    case 'later':
      return line(y - 2, `${ember} stroke-width="2"`) + line(y + 3, `${ember} stroke-width="2"`);
    case 'correction':
      return line(y, `${ember} stroke-width="3" stroke-dasharray="12 6"`);
    case 'context':
    case 'wording':
    case 'dispute':
      return line(
        y,
        `stroke="${COLOURS['mark-line']}" stroke-width="4" stroke-linecap="round" stroke-dasharray="0.1 9"`,
      );
  }
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
