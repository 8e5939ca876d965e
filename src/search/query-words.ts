import type { Reading } from './query.ts';
import { SlipFinder, slipLimit } from './slips.ts';
import type { TextIndex, WordMatch } from './text-index.ts';
import { contentWords } from './small-words.ts';
import type { Token } from './tokens.ts';
import { SLIPS, WORDS } from './weights.ts';

/** A word of a query with what it means in an index. */
export interface QueryWord {
  readonly token: Token;
  readonly matches: readonly WordMatch[];
  /** How much the query hangs on it: rare words weigh more. */
  readonly weight: number;
  readonly small: boolean;
  /** Whether it was only found by mending it. */
  readonly mended: boolean;
}

/** Finds the words of queries in an index, mending those that it does not have. */
export class WordFinder {
  readonly #index: TextIndex;
  readonly #unknown: number;
  #slips: SlipFinder | undefined;

  /** @param unknown weight of a word that the index lacks, and the most that a rare one gets */
  constructor(index: TextIndex, unknown: number) {
    this.#index = index;
    this.#unknown = unknown;
  }

  /**
   * The words of a reading with the words of the index that they mean: themselves, else what they begin, else what
   * they nearly are.
   */
  find({ tokens, type }: Reading): QueryWord[] {
    const content = new Set(contentWords(tokens));
    const exact = tokens.map((token) => this.#index.exact(token));
    const lacking = exact.filter((matches) => matches.length === 0).length;
    // A short word has many neighbours: it is only mended among others that are right.
    const shortest = lacking * SLIPS.shortShare <= tokens.length ? SLIPS.shortestAmong : SLIPS.shortestWord;
    return tokens.map((token, i): QueryWord => {
      const small = !content.has(token);
      const found = exact[i] ?? [];
      // Only what was typed can be half a word or have slips; other readings are guesses already.
      const open = found.length === 0 && (type === 'typed' || type === 'cyrillic');
      const inside = i < tokens.length - 1 ? WORDS.prefixInside : 1;
      const begun = open && token.folded.length > 1 ? this.#index.prefixed(token, inside) : [];
      const mended = open && begun.length === 0 ? this.#mend(token.folded, shortest) : [];
      const matches = [...found, ...begun, ...mended];
      const weight = small ? WORDS.small : this.#weight(matches);
      return { token, matches, weight, small, mended: mended.length > 0 };
    });
  }

  /** Inverse document frequency. */
  #weight(matches: readonly WordMatch[]): number {
    if (matches.length === 0) return this.#unknown;
    const texts = new Set(matches.flatMap(({ word }) => this.#index.textsOf(word)));
    return Math.min(this.#unknown, Math.log1p(this.#index.texts.length / texts.size));
  }

  #mend(folded: string, shortest: number): WordMatch[] {
    if (folded.length < shortest || /\p{N}/u.test(folded)) return [];
    this.#slips ??= new SlipFinder(this.#index.vocabulary());
    const limit = Math.max(1, slipLimit(folded.length));
    return this.#slips
      .near(folded, limit)
      .filter(({ beginning, cost }) => !beginning && cost <= limit)
      .flatMap(({ index, cost }) => {
        const word = this.#index.vocabulary()[index] ?? '';
        return this.#index.corrected(word, SLIPS.base - (SLIPS.perLetter * cost) / folded.length);
      });
  }
}
