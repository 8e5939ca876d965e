import { fold } from '../vietnamese/fold.ts';
import { NUMBER, numberKey } from './query/numbers.ts';

/** A token of a text or query: a word or figure, normalised for matching. */
export interface Token {
  /** Lower case with diacritics; the tone is moved to the end of the syllable, so that hòa and hoà are equal. */
  readonly key: string;
  /** The same without diacritics. */
  readonly folded: string;
  /** Its range in the text (UTF-16 units). */
  readonly start: number;
  readonly end: number;
}

const TOKEN = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${NUMBER.source})(?![\\p{L}\\p{M}\\p{N}])|[\\p{L}\\p{M}\\p{N}]+`,
  'gu',
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ASCII = /^[a-z0-9]*$/;

/** Key of a word: see {@link Token}. Circumflex, breve and horn stay on their letters. */
export function wordKey(word: string): string {
  const small = word.toLowerCase();
  if (ASCII.test(small)) return small;
  const apart = small.normalize('NFD');
  const tones = apart.match(TONES);
  return tones ? apart.replace(TONES, '').normalize('NFC') + tones.join('') : apart.normalize('NFC');
}

const words = new Map<string, { key: string; folded: string }>();

function wordOf(text: string): { key: string; folded: string } {
  let word = words.get(text);
  if (!word) {
    const number = /^\p{N}+[^\p{N}]/u.test(text) && NUMBER.test(text) ? numberKey(text) : undefined;
    word =
      number === undefined ? { key: wordKey(text), folded: fold(text) } : { key: number, folded: number };
    words.set(text, word);
  }
  return word;
}

/**
 * The tokenizer: splits a text into words and figures. A date or figure is one token, with a key that all its spellings
 * share.
 * @param text in NFC
 */
export function tokenise(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: match, index }) => ({
    ...wordOf(match),
    start: index,
    end: index + match.length,
  }));
}

/** Letters and digits joined without spaces or diacritics: “Luân-đôn”, “luan don” and “Luânđôn” are equal. */
export function joined(tokens: readonly Pick<Token, 'folded'>[]): string {
  return tokens.map(({ folded }) => folded.replace(/[/,]/g, '')).join('');
}
