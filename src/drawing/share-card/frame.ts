import type { NoteKind } from '../../model/schemas/index.ts';

/** Size that the sites which show such pictures ask for, in pixels. All measures of a card are in these pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
/** Air on both sides. */
export const EDGE = 80;
/** The line that dissolves, above the foot. */
export const THAW_Y = 532;
/** First and last line that what is said may touch. */
export const TOP = 68;
export const BOTTOM = THAW_Y - 44;
/** Size of what is said in passing. */
export const LABEL = 30;
/** Height of capitals, in em. */
export const CAPITAL = 0.67;
/** From line to line, in em. */
export const LEADING = { heading: 1.2, text: 1.42 } as const;

/** Colours of text by their role. */
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

/** An underline, with the wash above it. */
export interface Underline {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the words above it. */
  readonly height: number;
  readonly kind: NoteKind;
}

/** A card with everything at its place. */
export interface CardLayout {
  readonly texts: readonly PlacedText[];
  readonly underlines: readonly Underline[];
}
