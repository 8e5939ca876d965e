import Fuse from 'fuse.js/basic';
import { slipCost } from './slip-cost.ts';
import { SLIPS } from './weights.ts';

/** A name that is near to what was typed. */
export interface NearName {
  /** Its place in the list of names. */
  readonly index: number;
  /** Slips between the two. */
  readonly cost: number;
  /** Whether only the beginning of the name is near. */
  readonly beginning: boolean;
}

/** Slips that are forgiven in a word of some length. */
export function slipLimit(length: number): number {
  return SLIPS.limits.find(([upTo]) => length <= upTo)?.[1] ?? SLIPS.longest;
}

/**
 * Finds names by what was nearly their spelling. Fuse does the matching; pairs of letters choose the few names that
 * it looks at, because it reads every one it is given, and {@link slipCost} puts its finds in order.
 */
export class SlipFinder {
  readonly #names: readonly string[];
  #pairs: Map<string, number[]> | undefined;

  /** @param names folded, words run together or single */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /**
   * The names near to what was typed, nearest first.
   * @param typed folded
   * @param limit most slips
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

  /** The names that share most pairs of letters with what was typed, for their length. */
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

/** Pairs of neighbouring letters, the first and last letter paired with the edge. */
function pairsOf(word: string): string[] {
  const edged = `^${word}$`;
  return Array.from({ length: edged.length - 1 }, (_, i) => edged.slice(i, i + 2));
}
