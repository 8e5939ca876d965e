import type { CardMark, ShareCard } from './card.ts';
import { excerptLines, type MarkedText } from './excerpt.ts';
import { widthOf, type Face } from './face.ts';
import { balanceLines, breakLines, proseLines, type Line } from './lines.ts';

/** Size that the sites which show such pictures ask for, in pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Colours of a card by their role; the light values of `src/styles/tokens.css`. */
export type Ink = 'ink' | 'muted' | 'ice';

/** A line of text at its place. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  readonly ink: Ink;
}

/** An underline. */
export interface Underline {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the words above it. */
  readonly height: number;
  readonly kind: CardMark['kind'];
}

/** A card with everything at its place. */
export interface CardLayout {
  readonly texts: readonly PlacedText[];
  readonly underlines: readonly Underline[];
}

/** Air on all sides. */
export const EDGE = 80;
/** The line that dissolves, above the foot. */
export const THAW_Y = 532;
const FOOT_Y = 582;
/** Where what is said begins when something stands in the margin. */
const INDENT = 236;
/** First and last line that what is said may touch. */
const TOP = 68;
const BOTTOM = THAW_Y - 44;

const LABEL = 30;
const LEADING = { heading: 1.2, text: 1.42 } as const;
/** Height of letters without ascenders, and of capitals, in em. */
const CAPITAL = 0.67;

/** Sizes tried, largest first: what is said comes in the largest that has room. */
const HEADINGS = [84, 76, 68, 60, 52] as const;
/** The name of the site on its own card. */
const MASTHEAD = [144] as const;
const BESIDE_HEADING = 36;
const ALONE = [56, 54, 52, 50, 48, 46, 44, 42, 40, 38, 36] as const;

/** Puts everything of a card at its place. */
export function layoutCard(card: ShareCard, face: Face, siteTitle: string): CardLayout {
  const x = card.margin === undefined ? EDGE : INDENT;
  const body = card.heading === undefined ? textAlone(card, x, face) : headed(card, card.heading, x, face);
  const margin: PlacedText[] =
    card.margin === undefined ? [] : [{ ...marginPlace(card, body), text: card.margin, x: EDGE, ink: 'ice' }];
  return {
    texts: [...margin, ...body.texts, ...foot(card, face, siteTitle)],
    underlines: body.underlines,
  };
}

/** A report's numeral is as tall as its title; a passage's number stands on its first line. */
function marginPlace({ heading }: ShareCard, { texts }: CardLayout): { size: number; y: number } {
  const first = texts.find(({ ink }) => ink === 'ink');
  const y = first?.y ?? TOP;
  return heading === undefined ? { size: 36, y } : { size: (first?.size ?? 0) * 1.35, y };
}

function headed(card: ShareCard, heading: string, x: number, face: Face): CardLayout {
  const width = CARD_SIZE.width - EDGE - x;
  const labelY = TOP + LABEL * CAPITAL;
  const tried = (card.label === undefined ? MASTHEAD : HEADINGS).map((size) => {
    const lines = balanceLines(heading, { face, size, width });
    const after = card.text === undefined ? [] : proseLines(card.text, { face, size: BESIDE_HEADING, width });
    let y = card.label === undefined ? TOP - 36 : labelY + 26;
    const texts: PlacedText[] = [];
    for (const line of lines)
      texts.push({ text: line.text, x, y: (y += size * LEADING.heading), size, ink: 'ink' });
    if (card.names !== undefined) {
      const names = breakLines(card.names, { face, size: LABEL, width }).slice(0, 1);
      y += 12;
      for (const { text } of names) texts.push({ text, x, y: (y += LABEL * 1.4), size: LABEL, ink: 'muted' });
    }
    if (after.length > 0) y += card.label === undefined ? 48 : 20;
    for (const { text } of after)
      texts.push({ text, x, y: (y += BESIDE_HEADING * LEADING.text), size: BESIDE_HEADING, ink: 'ink' });
    const isWide = lines.some(({ text }) => widthOf(face, text, size) > width);
    return { texts, fits: y <= BOTTOM && lines.length <= 3 && !isWide };
  });
  const { texts } = tried.find(({ fits }) => fits) ?? tried.at(-1) ?? { texts: [] };
  const label: PlacedText[] =
    card.label === undefined ? [] : [{ text: card.label, x, y: labelY, size: LABEL, ink: 'muted' }];
  return { texts: [...label, ...texts], underlines: [] };
}

function textAlone({ text = '', marks }: ShareCard, x: number, face: Face): CardLayout {
  const width = CARD_SIZE.width - EDGE - x;
  const room = (size: number): number =>
    Math.floor((BOTTOM - TOP - size * CAPITAL) / (size * LEADING.text)) + 1;
  const roomy = ALONE.find((size) => breakLines(text, { face, size, width }).length <= room(size));
  const size = roomy ?? ALONE.at(-1) ?? 0;
  const shown = roomy
    ? { text, marks, lines: proseLines(text, { face, size, width }) }
    : excerptLines({ text, marks }, { face, size, width }, room(size));
  const baseline = (line: number): number => TOP + size * CAPITAL + line * size * LEADING.text;
  return {
    texts: shown.lines.map((line, n) => ({ text: line.text, x, y: baseline(n), size, ink: 'ink' })),
    underlines: shown.lines.flatMap((line, n) =>
      underlinesOf(line, shown, face, size).map((part) => ({
        ...part,
        x: x + part.x,
        y: baseline(n) + size * 0.17,
        height: size,
      })),
    ),
  };
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

function foot({ foot: text, page }: ShareCard, face: Face, siteTitle: string): PlacedText[] {
  const right = CARD_SIZE.width - EDGE - widthOf(face, text, LABEL);
  const said: PlacedText = { text, x: page === '/' ? EDGE : right, y: FOOT_Y, size: LABEL, ink: 'muted' };
  // The first page says the name large.
  return page === '/' ? [said] : [{ text: siteTitle, x: EDGE, y: FOOT_Y, size: 36, ink: 'ink' }, said];
}
