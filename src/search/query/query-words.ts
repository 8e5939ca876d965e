import type { Reading } from './reading.ts';
import { SlipFinder, slipLimit } from './slips.ts';
import type { TextIndex, WordMatch } from '../text-index.ts';
import { contentWords } from './small-words.ts';
import type { Token } from '../tokens.ts';
import { SLIPS } from '../limits.ts';
import { WORDS } from '../weights.ts';

/** A query word with its matches in an index. */
export interface QueryWord {
  readonly token: Token;
  readonly matches: readonly WordMatch[];
  /** IDF weight: rare words weigh more. */
  readonly weight: number;
  readonly small: boolean;
  /** Whether only a spelling correction matched. */
  readonly mended: boolean;
}

/** Document frequencies over all names or texts, for an index that has only some of them. */
export interface Statistics {
  /** Total number of names or texts. */
  readonly count: number;
  /** Document frequency of a folded word. */
  readonly of: (folded: string) => number;
}

/** Looks up query words in an index, with spelling correction for those it lacks. */
export class WordFinder {
  readonly #index: TextIndex;
  readonly #unknown: number;
  readonly #statistics: Statistics | undefined;
  #slips: SlipFinder | undefined;

  /**
   * @param unknown IDF weight of a word that the index lacks, and the cap for rare ones
   * @param statistics document frequencies, when those of the index are not of the whole
   */
  constructor(index: TextIndex, unknown: number, statistics?: Statistics) {
    this.#index = index;
    this.#statistics = statistics;
    this.#unknown = unknown;
  }

  /**
   * Expands the words of a reading to words of the index: exact matches, otherwise prefix matches, otherwise fuzzy ones.
   */
  find({ tokens, type }: Reading): QueryWord[] {
    const content = new Set(contentWords(tokens));
    const exact = tokens.map((token) => this.#index.exact(token));
    const lacking = tokens.filter((token, i) => exact[i]?.length === 0 && !this.#isKnown(token)).length;
    // A short word has many neighbours: it is only corrected when most other words are right.
    const shortest = lacking * SLIPS.shortShare <= tokens.length ? SLIPS.shortestAmong : SLIPS.shortestWord;
    return tokens.map((token, i): QueryWord => {
      const small = !content.has(token);
      const found = exact[i] ?? [];
      // Prefix and fuzzy matches are for what was typed; other readings are guesses already.
      const open = found.length === 0 && !this.#isKnown(token) && (type === 'typed' || type === 'cyrillic');
      const inside = i < tokens.length - 1 ? WORDS.prefixInside : 1;
      const begun = open && token.folded.length > 1 ? this.#index.prefixed(token, inside) : [];
      const inflected = this.#index
        .inflected(token.folded, WORDS.inflected)
        .filter(({ word }) => !found.some((match) => match.word === word));
      const known = [...found, ...begun, ...inflected];
      const mended = open && known.length === 0 ? this.#mend(token, shortest) : [];
      const matches = [...known, ...mended];
      const weight = small ? WORDS.small : this.#weight(token, matches);
      return { token, matches, weight, small, mended: mended.length > 0 };
    });
  }

  /** Inverse document frequency. */
  #weight(token: Token, matches: readonly WordMatch[]): number {
    if (matches.length === 0 && !this.#isKnown(token)) return this.#unknown;
    return Math.min(this.#unknown, Math.log1p(this.#share(token, matches)));
  }

  /** Whether a word needs no correction although this index lacks it. */
  #isKnown({ folded }: Token): boolean {
    return (this.#statistics?.of(folded) ?? 0) > 0;
  }

  /** N / df: the number of names or texts over the number of those that have one of the words. */
  #share(token: Token, matches: readonly WordMatch[]): number {
    if (!this.#statistics) {
      const texts = new Set(matches.flatMap(({ word }) => this.#index.textsOf(word)));
      return this.#index.texts.length / texts.size;
    }
    const words = new Set([token.folded, ...matches.map(({ word }) => this.#index.foldedOf(word))]);
    const having = [...words].reduce((sum, word) => sum + (this.#statistics?.of(word) ?? 0), 0);
    return this.#statistics.count / Math.max(1, Math.min(having, this.#statistics.count));
  }

  #mend({ key, folded }: Token, shortest: number): WordMatch[] {
    if (folded.length < shortest || /\p{N}|^[ivx]+$/u.test(folded)) return [];
    this.#slips ??= new SlipFinder(this.#index.vocabulary());
    // Who typed the marks of a syllable meant it: it may only be confused with one that sounds alike.
    const isSyllable = key !== folded && folded.length <= SLIPS.shortestWord;
    const limit = isSyllable ? SLIPS.alike : Math.max(1, slipLimit(folded.length));
    return this.#slips
      .near(folded, limit)
      .filter(({ beginning, cost }) => !beginning && cost <= limit)
      .flatMap(({ index, cost }) => {
        const word = this.#index.vocabulary()[index] ?? '';
        return this.#index.corrected(word, SLIPS.base - (SLIPS.perLetter * cost) / folded.length);
      });
  }
}
