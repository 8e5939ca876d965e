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
 * Fuzzy search: Fuse (Bitap) chooses among all names, {@link slipCost} prices what it chose, since Bitap counts two
 * swapped letters as two edits and all letters as equally unlike.
 */
export class SlipFinder {
  readonly #names: readonly string[];
  readonly #near = new Map<string, readonly NearName[]>();
  #fuse: Fuse<string> | undefined;

  /** @param names folded; single words, or words joined without spaces */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /**
   * The names within an edit distance of what was typed, nearest first.
   * @param typed folded
   * @param limit greatest edit distance
   */
  near(typed: string, limit: number): readonly NearName[] {
    if (limit <= 0) return [];
    const key = `${typed} ${String(limit)}`;
    // While somebody types, most words stay the same from key to key.
    let near = this.#near.get(key);
    if (!near) {
      if (this.#near.size >= SLIPS.remembered) this.#near.clear();
      this.#near.set(key, (near = this.#find(typed, limit)));
    }
    return near;
  }

  #find(typed: string, limit: number): NearName[] {
    this.#fuse ??= new Fuse(this.#names, {
      distance: SLIPS.distance,
      ignoreFieldNorm: true,
      isCaseSensitive: true,
      shouldSort: false,
      threshold: SLIPS.threshold,
    });
    return this.#fuse
      .search(typed)
      .flatMap(({ item, refIndex }): NearName[] => {
        const { whole: edits, beginning } = slipCost(typed, item, limit);
        const whole = isScrambled(typed, item) ? Math.min(edits, SLIPS.scrambled) : edits;
        const start = item.charAt(0) === typed.charAt(0) ? 0 : SLIPS.firstLetter;
        if (whole <= limit) return [{ index: refIndex, cost: whole + start, beginning: false }];
        return beginning + start <= limit && typed.length >= SLIPS.shortestBeginning
          ? [{ index: refIndex, cost: beginning + start, beginning: true }]
          : [];
      })
      .sort((a, b) => Number(a.beginning) - Number(b.beginning) || a.cost - b.cost);
  }
}

/** Whether two words have the same first letter and the same others in another order: “Uskahov”. */
function isScrambled(typed: string, name: string): boolean {
  if (typed.length !== name.length || typed.charAt(0) !== name.charAt(0)) return false;
  const sorted = (word: string): string => Array.from(word).sort().join('');
  return sorted(typed) === sorted(name);
}
