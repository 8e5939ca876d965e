import type { Reading } from './query.ts';
import { SlipFinder, slipLimit } from './slips.ts';
import type { TextIndex, WordMatch } from './text-index.ts';
import { contentWords, type Token } from './tokens.ts';
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
  #slips: SlipFinder | undefined;

  constructor(index: TextIndex) {
    this.#index = index;
  }

  /**
   * The words of a reading with the words of the index that they mean: themselves, else what they begin, else what
   * they nearly are.
   */
  find({ tokens, type }: Reading): QueryWord[] {
    const content = new Set(contentWords(tokens));
    return tokens.map((token): QueryWord => {
      const small = !content.has(token);
      const exact = this.#index.exact(token);
      // Only what was typed can be half a word or have slips; other readings are guesses already.
      const open = exact.length === 0 && (type === 'typed' || type === 'cyrillic');
      const begun = open && token.folded.length > 1 ? this.#index.prefixed(token) : [];
      const mended = open && begun.length === 0 ? this.#mend(token.folded) : [];
      const matches = [...exact, ...begun, ...mended];
      const weight = small ? WORDS.small : this.#weight(exact.length > 0 ? exact : matches);
      return { token, matches, weight, small, mended: mended.length > 0 };
    });
  }

  /** Inverse document frequency. */
  #weight(matches: readonly WordMatch[]): number {
    if (matches.length === 0) return WORDS.unknown;
    const texts = new Set(matches.flatMap(({ word }) => this.#index.textsOf(word)));
    return Math.min(WORDS.unknown, Math.log1p(this.#index.texts.length / texts.size));
  }

  #mend(folded: string): WordMatch[] {
    if (folded.length < SLIPS.shortestWord || /\p{N}/u.test(folded)) return [];
    this.#slips ??= new SlipFinder(this.#index.vocabulary());
    return this.#slips
      .near(folded, slipLimit(folded.length))
      .filter(({ beginning, cost }) => !beginning && cost <= slipLimit(folded.length))
      .flatMap(({ index, cost }) => {
        const word = this.#index.vocabulary()[index] ?? '';
        return this.#index.corrected(word, SLIPS.base - (SLIPS.perLetter * cost) / folded.length);
      });
  }
}
