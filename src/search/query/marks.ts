import { fold } from '../../vietnamese/fold.ts';
import type { Token } from '../tokens.ts';

/** How the marks of a word asked for sit with those of a word found, when their letters are the same. */
export type Agreement =
  | 'same'
  /** Asked without any marks. */
  | 'bare'
  /** Asked with some of the marks. */
  | 'part'
  /** Asked with marks that the word found does not have: another word. */
  | 'other';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]+$/;

/** A key with the tones of all words at its end, so that words run together can be compared. */
export function joinedKey(tokens: readonly Token[]): string {
  const tones = tokens.map(({ key }) => TONES.exec(key)?.[0] ?? '').join('');
  return tokens.map(({ key }) => key.replace(TONES, '')).join('') + tones;
}

/**
 * Compares the marks of two keys whose folded forms are equal.
 * @param asked key of a word of the query
 * @param found key of a word of a text
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
