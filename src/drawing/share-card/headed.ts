import type { ShareCard } from './card.ts';
import { excerptLines } from './excerpt.ts';
import type { Face } from './face.ts';
import { BOTTOM, CAPITAL, CARD_SIZE, EDGE, LABEL, LEADING, TOP, type PlacedText } from './frame.ts';
import { balanceLines, breakLines, proseLines } from './lines.ts';

/** Sizes of a heading tried, largest first; the name of the site on its own card is set larger. */
const SIZES = [84, 76, 68, 60, 52, 46] as const;
const MASTHEAD = [144] as const;
const MOST_LINES = 3;
const TEXT = 36;
/** Air under the label, above the names, above the text. */
const AIR = { label: 26, names: 12, text: 20, masthead: 48 } as const;

type HeadedCard = ShareCard & { readonly heading: string };

/** A heading with its label above, other names and a text below: an article, an entry, the site. */
export function headed(card: HeadedCard, x: number, face: Face): PlacedText[] {
  const sizes = card.label === undefined ? MASTHEAD : SIZES;
  const tried = sizes.map((size) => headedIn(size, card, x, face));
  return (tried.find(({ fits }) => fits) ?? tried.at(-1))?.texts ?? [];
}

function headedIn(
  size: number,
  card: HeadedCard,
  x: number,
  face: Face,
): { readonly texts: PlacedText[]; readonly fits: boolean } {
  const width = CARD_SIZE.width - EDGE - x;
  const isSite = card.label === undefined;
  const texts: PlacedText[] = [];
  let y: number = TOP;
  const add = (text: string, height: number, type: Pick<PlacedText, 'size' | 'ink'>): void => {
    y += height;
    texts.push({ text, x, y, ...type });
  };
  if (card.label !== undefined) add(card.label, LABEL * CAPITAL, { size: LABEL, ink: 'muted' });
  y += isSite ? -AIR.label : AIR.label;
  const heading = balanceLines(card.heading, { face, size, width });
  for (const { text } of heading) add(text, size * LEADING.heading, { size, ink: 'ink' });
  // Other names are said in passing: one line of them is enough.
  const [names] = card.names === undefined ? [] : breakLines(card.names, { face, size: LABEL, width });
  if (names) add(names.text, AIR.names + LABEL * LEADING.text, { size: LABEL, ink: 'muted' });
  y += isSite ? AIR.masthead : AIR.text;
  const setting = { face, size: TEXT, width };
  const whole = card.text === undefined ? [] : proseLines(card.text, setting);
  const room = Math.floor((BOTTOM - y) / (TEXT * LEADING.text));
  const shown =
    whole.length <= room ? whole : excerptLines({ text: card.text ?? '', marks: [] }, setting, room).lines;
  for (const { text } of shown) add(text, TEXT * LEADING.text, { size: TEXT, ink: 'ink' });
  return { texts, fits: heading.length <= MOST_LINES && whole.length <= room };
}
