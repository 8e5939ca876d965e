import type { ShareCard } from './card.ts';
import { excerptLines, type MarkedText } from './excerpt.ts';
import { widthOf, type Face } from './face.ts';
import { BOTTOM, CAPITAL, CARD_SIZE, EDGE, LEADING, TOP, type CardLayout, type Underline } from './frame.ts';
import { breakLines, proseLines, type Line } from './lines.ts';

/** Sizes tried, largest first: a text comes in the largest that has room. */
const SIZES = [56, 54, 52, 50, 48, 46, 44, 42, 40, 38, 36] as const;
const SMALLEST = 36;
/** From a baseline to the line under marked words, in em. */
const UNDER = 0.17;

/** A text with nothing above it: a passage, its marked words underlined. */
export function textAlone({ text = '', marks }: ShareCard, x: number, face: Face): CardLayout {
  const width = CARD_SIZE.width - EDGE - x;
  const roomy = SIZES.find((size) => breakLines(text, { face, size, width }).length <= roomFor(size));
  const size = roomy ?? SMALLEST;
  const setting = { face, size, width };
  const shown = roomy
    ? { text, marks, lines: proseLines(text, setting) }
    : excerptLines({ text, marks }, setting, roomFor(size));
  const baseline = (line: number): number => TOP + size * CAPITAL + line * size * LEADING.text;
  return {
    texts: shown.lines.map((line, n) => ({ text: line.text, x, y: baseline(n), size, ink: 'ink' })),
    underlines: shown.lines.flatMap((line, n) =>
      underlinesOf(line, shown, face, size).map((part) => ({
        ...part,
        x: x + part.x,
        y: baseline(n) + size * UNDER,
        height: size,
      })),
    ),
  };
}

/** How many lines there is room for. */
function roomFor(size: number): number {
  return Math.floor((BOTTOM - TOP - size * CAPITAL) / (size * LEADING.text)) + 1;
}

/** The parts of marks that stand on a line. */
function underlinesOf(
  line: Line,
  { marks }: MarkedText,
  face: Face,
  size: number,
): Pick<Underline, 'x' | 'width' | 'kind'>[] {
  return marks.flatMap(({ start, end, kind }) => {
    const from = Math.max(start - line.start, 0);
    const to = Math.min(end - line.start, line.text.length);
    if (from >= to) return [];
    const x = widthOf(face, line.text.slice(0, from), size);
    return [{ x, width: widthOf(face, line.text.slice(0, to), size) - x, kind }];
  });
}
