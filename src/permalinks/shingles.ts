import { fold } from '../vietnamese/fold.ts';
import { syllables } from '../vietnamese/syllables.ts';

/**
 * The 2-shingles (pairs of neighbouring syllables) of a text, folded: `Tia hy vọng` gives `tia hy`, `hy vong`.
 * Pairs, because single syllables recur in any two Vietnamese texts, and triples forgive fewer typos.
 * @returns one syllable's own shingle is itself; a text without letters has none
 */
export function shingles(text: string): ReadonlySet<string> {
  const words = syllables(fold(text.normalize('NFC'))).map((syllable) => syllable.text);
  if (words.length === 1) return new Set(words);
  return new Set(words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`));
}
