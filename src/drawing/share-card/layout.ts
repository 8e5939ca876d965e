import type { ShareCard } from './card.ts';
import { widthOf, type Face } from './face.ts';
import { CARD_SIZE, EDGE, LABEL, TOP, type CardLayout, type PlacedText } from './frame.ts';
import { headed } from './headed.ts';
import { textAlone } from './text-alone.ts';

/** Where what is said begins when something stands in the margin. */
const INDENT = 236;
const FOOT_Y = 582;
const SITE_NAME = 36;
const PASSAGE_NUMBER = 36;
/** A report's numeral is that much larger than its title. */
const NUMERAL = 1.35;

/** Puts everything of a card at its place. */
export function layoutCard(card: ShareCard, face: Face, siteTitle: string): CardLayout {
  const x = card.margin === undefined ? EDGE : INDENT;
  const body =
    card.heading === undefined
      ? textAlone(card, x, face)
      : { texts: headed({ ...card, heading: card.heading }, x, face), underlines: [] };
  return {
    texts: [...margin(card, body), ...body.texts, ...foot(card, face, siteTitle)],
    underlines: body.underlines,
  };
}

/** What stands in the margin stands on the first line of what is said. */
function margin(card: ShareCard, { texts }: CardLayout): PlacedText[] {
  if (card.margin === undefined) return [];
  const { y, size } = texts.find(({ ink }) => ink === 'ink') ?? { y: TOP, size: 0 };
  return [
    {
      text: card.margin,
      x: EDGE,
      y,
      size: card.heading === undefined ? PASSAGE_NUMBER : size * NUMERAL,
      ink: 'ice',
    },
  ];
}

function foot({ foot: text, label, margin: beside }: ShareCard, face: Face, siteTitle: string): PlacedText[] {
  const said = { text, y: FOOT_Y, size: LABEL, ink: 'muted' } as const;
  // The card of the site itself says its name large.
  if (label === undefined && beside === undefined) return [{ ...said, x: EDGE }];
  return [
    { text: siteTitle, x: EDGE, y: FOOT_Y, size: SITE_NAME, ink: 'ink' },
    { ...said, x: CARD_SIZE.width - EDGE - widthOf(face, text, LABEL) },
  ];
}
