import { lowerBound } from './lower-bound.ts';
import { agreement, type Agreement } from './query/marks.ts';
import { numberFit } from './query/numbers.ts';
import type { Token } from './tokens.ts';

/** A word of the index with its posting list. */
interface Word {
  readonly key: string;
  readonly folded: string;
  /** Postings: ids of the texts that have it, ascending, each once. */
  readonly texts: number[];
}

/** A word of the index that matches a word of the query. */
export interface WordMatch {
  /** Id of the word in the index. */
  readonly word: number;
  /** How well it matches: 1 for the word itself. */
  readonly fit: number;
  readonly agreement: Agreement;
  /** Whether what was typed is only a prefix of the word. */
  readonly prefix: boolean;
}

const MOST_PREFIXED = 80;
/** Endings of English words; what is left of a word without one is its stem, if it is no syllable. */
const ENDING = /(?:ations?|ions?|ments?|ings?|ed|es|s|e|ers?|ors?|ians?)$/;
const SHORTEST_STEM = 4;

function stemOf(word: string): string | undefined {
  if (word.length <= SHORTEST_STEM || !/^[a-z]+$/.test(word)) return undefined;
  const stem = word.replace(ENDING, '');
  return stem.length >= SHORTEST_STEM ? stem : undefined;
}

const DIGIT = /^\p{N}/u;

/** An inverted index, for short texts (names) and long ones (passages) alike. */
export class TextIndex {
  /** Forward index: the words of each text in order, as ids. */
  readonly texts: Uint32Array[] = [];
  readonly #words: Word[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #byFolded = new Map<string, number[]>();
  #sorted: readonly string[] | undefined;
  #numbers: readonly string[] | undefined;
  #byStem: Map<string, string[]> | undefined;

  /** Adds a text. @returns its id, counted from 0 */
  add(tokens: readonly Pick<Token, 'key' | 'folded'>[]): number {
    const text = this.texts.length;
    this.texts.push(Uint32Array.from(tokens, (token) => this.#word(token, text)));
    return text;
  }

  #word({ key, folded }: Pick<Token, 'key' | 'folded'>, text: number): number {
    let id = this.#byKey.get(key);
    if (id === undefined) {
      id = this.#words.push({ key, folded, texts: [] }) - 1;
      this.#byKey.set(key, id);
      const same = this.#byFolded.get(folded);
      if (same) same.push(id);
      else this.#byFolded.set(folded, [id]);
      this.#sorted = this.#numbers = this.#byStem = undefined;
    }
    const texts = this.#words[id]?.texts;
    if (texts && texts.at(-1) !== text) texts.push(text);
    return id;
  }

  /** Whether some text has the word, ignoring diacritics. */
  has(folded: string): boolean {
    return this.#byFolded.has(folded);
  }

  /** All words without diacritics, sorted by code units. */
  vocabulary(): readonly string[] {
    return (this.#sorted ??= [...this.#byFolded.keys()].sort());
  }

  /** The texts that have a word. */
  textsOf(word: number): readonly number[] {
    return this.#words[word]?.texts ?? [];
  }

  /** A word without diacritics. */
  foldedOf(word: number): string {
    return this.#words[word]?.folded ?? '';
  }

  /** The key of a word. */
  keyOf(word: number): string {
    return this.#words[word]?.key ?? '';
  }

  /** Exact matches of a query word: ignoring diacritics, and for a date or figure also its other spellings. */
  exact(token: Pick<Token, 'key' | 'folded'>): WordMatch[] {
    const same = this.#matches(token, token.folded, 1, false);
    if (!DIGIT.test(token.folded)) return same;
    this.#numbers ??= this.vocabulary().filter((word) => DIGIT.test(word));
    const others = this.#numbers.filter((word) => word !== token.folded);
    const fits = others
      .map((word) => [word, numberFit(token.folded, word)] as const)
      .filter(([, fit]) => fit > 0);
    return [...same, ...fits.flatMap(([word, fit]) => this.#matches({ key: word }, word, fit, false))];
  }

  /** Words of which the query word is a proper prefix. @param factor on their fits */
  prefixed(token: Pick<Token, 'key' | 'folded'>, factor: number): WordMatch[] {
    const vocabulary = this.vocabulary();
    const from = lowerBound(vocabulary, token.folded);
    const found: WordMatch[] = [];
    for (let i = from; i < vocabulary.length && found.length < MOST_PREFIXED; i += 1) {
      const word = vocabulary[i] ?? '';
      if (!word.startsWith(token.folded)) break;
      if (word !== token.folded) {
        found.push(...this.#matches(token, word, (factor * token.folded.length) / word.length, true));
      }
    }
    return found;
  }

  /** Words that are another inflection of an English one: `annexed` finds `annexation`. @param fit theirs */
  inflected(folded: string, fit: number): WordMatch[] {
    const stem = stemOf(folded);
    if (stem === undefined) return [];
    if (!this.#byStem) {
      this.#byStem = new Map();
      for (const word of this.#byFolded.keys()) {
        const own = stemOf(word);
        if (own !== undefined) this.#byStem.set(own, [...(this.#byStem.get(own) ?? []), word]);
      }
    }
    return (this.#byStem.get(stem) ?? []).flatMap((word) => this.#matches({ key: word }, word, fit, false));
  }

  /** Words with the folded letters of a correction, with the fit that it is given. */
  corrected(folded: string, fit: number): WordMatch[] {
    return this.#matches({ key: folded }, folded, fit, false);
  }

  #matches({ key }: Pick<Token, 'key'>, folded: string, fit: number, prefix: boolean): WordMatch[] {
    return (this.#byFolded.get(folded) ?? []).map((word) => ({
      word,
      fit,
      agreement: agreement(key, this.#words[word]?.key ?? ''),
      prefix,
    }));
  }
}
