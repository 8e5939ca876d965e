import { fold } from '../../vietnamese/fold.ts';
import type { Form } from '../forms.ts';
import { wordKey } from '../tokens.ts';
import type { Reading } from './reading.ts';
import { isSmall } from './small-words.ts';

/** Shortest and longest abbreviation, and how many of its meanings are tried. */
const LENGTH = { least: 2, most: 6 } as const;
const MOST_MEANINGS = 3;

/** Phrases of names and offices by the initials of their words, each with the number of names that have it. */
export type Initials = ReadonlyMap<string, ReadonlyMap<string, number>>;

const wordOf = (text: string): { key: string; folded: string } => ({
  key: wordKey(text),
  folded: fold(text),
});

/** The initial of a word: đ is not d, as those who abbreviate keep it. */
const initialOf = (word: string): string => (/^đ/i.test(word) ? 'đ' : fold(word.charAt(0)));

/** The names in which abbreviations are looked up. */
export interface Abbreviating {
  readonly names: { readonly has: (word: string) => boolean };
  readonly prose: { readonly has: (word: string) => boolean };
  readonly byJoined: ReadonlyMap<string, unknown>;
  readonly initials: Initials;
}

/** What stands for a word: an abbreviation stands for itself. */
const shortOf = (word: string): string =>
  /^\p{Lu}{2,4}$/u.test(word) ? word.toLowerCase() : initialOf(word);

/** Every run of words in a name, by its initials. */
export function initialsOf(forms: readonly Pick<Form, 'text' | 'type'>[]): Initials {
  const all = new Map<string, Map<string, number>>();
  for (const { text, type } of forms) {
    if (type === 'detail') continue;
    const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
    for (let from = 0; from < words.length; from += 1) {
      let initials = '';
      for (let length = 1; length <= LENGTH.most && from + length <= words.length; length += 1) {
        initials += shortOf(words[from + length - 1] ?? '');
        if (length < LENGTH.least || isSmall(wordOf(words[from] ?? ''))) continue;
        const phrase = words
          .slice(from, from + length)
          .join(' ')
          .toLowerCase();
        const phrases = all.get(initials) ?? new Map<string, number>();
        // A phrase that a name begins with is likelier to be abbreviated than one from its middle.
        phrases.set(phrase, (phrases.get(phrase) ?? 0) + (from === 0 ? 3 : 1));
        all.set(initials, phrases);
      }
    }
  }
  return all;
}

/**
 * Query rewriting: replaces abbreviations that no name has as a word by the words that they are the initials of, the
 * commonest meanings first: `NT` is “ngoại trưởng”.
 */
export function withInitialsSpelt({ text, tokens }: Reading, catalogue: Abbreviating): string[] {
  const abbreviated = tokens.map(({ start, end, folded }) => {
    const typed = text.slice(start, end);
    const fits = typed.length >= LENGTH.least && typed.length <= LENGTH.most && /^\p{L}+$/u.test(typed);
    const isKnown = catalogue.names.has(folded) || catalogue.prose.has(folded);
    const isCapitals = typed === typed.toUpperCase() && text !== text.toUpperCase();
    if (!fits || catalogue.byJoined.has(folded) || (isKnown && !isCapitals)) return undefined;
    const key = Array.from(typed.toLowerCase(), (letter) => (letter === 'đ' ? 'đ' : fold(letter))).join('');
    const meanings = catalogue.initials.get(key);
    return meanings && [...meanings].sort((a, b) => b[1] - a[1]).map(([phrase]) => phrase);
  });
  if (!abbreviated.some(Boolean)) return [];
  return Array.from({ length: MOST_MEANINGS }, (_, n) =>
    tokens
      .map(
        ({ start, end }, i) =>
          abbreviated[i]?.[Math.min(n, abbreviated[i].length - 1)] ?? text.slice(start, end),
      )
      .join(' '),
  );
}
