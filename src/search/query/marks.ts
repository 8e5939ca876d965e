import { fold } from '../../vietnamese/fold.ts';
import type { Token } from '../tokens.ts';

/** How the diacritics of a query word agree with those of a word of the index, when their base letters are equal. */
export type Agreement =
  | 'same'
  /** The query word has none. */
  | 'bare'
  /** The query word has some of them. */
  | 'part'
  /** The query word has diacritics that the other lacks: a different word. */
  | 'other';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]+$/;

/** The keys joined, with the tones of all words at the end, so that words can be compared whatever their spaces. */
export function joinedKey(tokens: readonly Token[]): string {
  const tones = tokens.map(({ key }) => TONES.exec(key)?.[0] ?? '').join('');
  return tokens.map(({ key }) => key.replace(TONES, '')).join('') + tones;
}

/**
 * Compares the diacritics of two keys whose folded forms are equal.
 * @param asked key of a query word
 * @param found key of a word of the index
 */
export function agreement(asked: string, found: string): Agreement {
  if (asked === found) return 'same';
  const tones = TONES.exec(asked)?.[0] ?? '';
  const letters = asked.slice(0, asked.length - tones.length);
  if (tones === '' && fold(letters) === letters) return 'bare';
  if (!(TONES.exec(found)?.[0] ?? '').startsWith(tones)) return 'other';
  for (let i = 0; i < letters.length; i += 1) {
    const letter = letters.charAt(i);
    if (letter !== found.charAt(i) && letter !== fold(letter)) return 'other';
  }
  return 'part';
}
