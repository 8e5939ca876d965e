import { syllables } from './syllables.ts';

/** Syllables that deny what follows. Some are parts of other words, such as “không quân”, in both versions of a text alike. */
const NEGATIONS: ReadonlySet<string> = new Set(['không', 'chưa', 'chẳng', 'chả', 'đừng', 'chớ', 'phi', 'vô']);

/** How often a text denies something. @param text in NFC */
export function countNegations(text: string): number {
  return syllables(text).filter((syllable) => NEGATIONS.has(syllable.text.toLowerCase())).length;
}
