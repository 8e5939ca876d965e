import Fuse from 'fuse.js/basic';
import { slipCost } from './slip-cost.ts';
import { SLIPS } from './weights.ts';

/** A fuzzy match: a name near to what was typed. */
export interface NearName {
  /** Its index in the list of names. */
  readonly index: number;
  /** Weighted edit distance; see {@link slipCost}. */
  readonly cost: number;
  /** Whether only the beginning of the name is near. */
  readonly beginning: boolean;
}

/** Greatest edit distance of a match, by the length of what was typed. */
export function slipLimit(length: number): number {
  return SLIPS.limits.find(([upTo]) => length <= upTo)?.[1] ?? SLIPS.longest;
}

/**
 * Fuzzy search of names in three steps: an index of bigrams preselects candidates, since Fuse scans every string it is
 * given; Fuse (Bitap) matches them; {@link slipCost} ranks the matches.
 */
export class SlipFinder {
  readonly #names: readonly string[];
  #pairs: Map<string, number[]> | undefined;

  /** @param names folded; single words, or words joined without spaces */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /**
   * The names within an edit distance of what was typed, nearest first.
   * @param typed folded
   * @param limit greatest edit distance
   */
  near(typed: string, limit: number): NearName[] {
    if (limit <= 0) return [];
    const indexes = this.#candidates(typed);
    const fuse = new Fuse(
      indexes.map((index) => this.#names[index] ?? ''),
      {
        ignoreLocation: true,
        ignoreFieldNorm: true,
        isCaseSensitive: true,
        shouldSort: false,
        threshold: SLIPS.threshold,
      },
    );
    return fuse
      .search(typed)
      .flatMap(({ item, refIndex }): NearName[] => {
        const { whole, beginning } = slipCost(typed, item, limit);
        const start = item.charAt(0) === typed.charAt(0) ? 0 : SLIPS.firstLetter;
        const index = indexes[refIndex] ?? 0;
        if (whole <= limit) return [{ index, cost: whole + start, beginning: false }];
        return beginning + start <= limit && typed.length >= SLIPS.shortestBeginning
          ? [{ index, cost: beginning + start, beginning: true }]
          : [];
      })
      .sort((a, b) => Number(a.beginning) - Number(b.beginning) || a.cost - b.cost);
  }

  /** The names that share most bigrams with what was typed, less a penalty for a different length. */
  #candidates(typed: string): number[] {
    const shared = new Uint8Array(this.#names.length);
    const found: number[] = [];
    for (const pair of new Set(pairsOf(typed))) {
      for (const index of this.#byPair().get(pair) ?? []) {
        const count = shared[index] ?? 0;
        if (count === 0) found.push(index);
        shared[index] = count + 1;
      }
    }
    const scores = found.map((index) => {
      const length = (this.#names[index] ?? '').length;
      return { index, score: (shared[index] ?? 0) - SLIPS.lengthPenalty * Math.abs(length - typed.length) };
    });
    scores.sort((a, b) => b.score - a.score);
    return scores.slice(0, SLIPS.candidates).map(({ index }) => index);
  }

  #byPair(): ReadonlyMap<string, readonly number[]> {
    if (this.#pairs) return this.#pairs;
    const pairs = (this.#pairs = new Map<string, number[]>());
    this.#names.forEach((name, index) => {
      for (const pair of new Set(pairsOf(name))) {
        const list = pairs.get(pair);
        if (list) list.push(index);
        else pairs.set(pair, [index]);
      }
    });
    return pairs;
  }
}

/** Bigrams of a word, padded at both ends. */
function pairsOf(word: string): string[] {
  const edged = `^${word}$`;
  return Array.from({ length: edged.length - 1 }, (_, i) => edged.slice(i, i + 2));
}
