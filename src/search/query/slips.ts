import Fuse from 'fuse.js/basic';
import { slipCost } from './slip-cost.ts';
import { SLIPS } from '../limits.ts';

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
  #byLength: ReadonlyMap<number, Fuse<Named>> | undefined;

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
    if (limit <= 0 || typed.length > SLIPS.longestRun) return [];
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
    const canBegin = typed.length >= SLIPS.shortestBeginning;
    const near: NearName[] = [];
    for (const [length, fuse] of this.#fuses()) {
      // No name of another length is within the limit: doubled and mute letters cost a half.
      if (length < typed.length - 2 * limit || (!canBegin && length > typed.length + 2 * limit)) continue;
      for (const { item } of fuse.search(typed)) {
        const { whole: edits, beginning } = slipCost(typed, item.name, limit);
        const whole = isScrambled(typed, item.name) ? Math.min(edits, SLIPS.scrambled) : edits;
        const start = item.name.charAt(0) === typed.charAt(0) ? 0 : SLIPS.firstLetter;
        if (whole <= limit) near.push({ index: item.index, cost: whole + start, beginning: false });
        else if (canBegin && beginning + start <= limit)
          near.push({ index: item.index, cost: beginning + start, beginning: true });
      }
    }
    return near.sort(
      (a, b) => Number(a.beginning) - Number(b.beginning) || a.cost - b.cost || a.index - b.index,
    );
  }

  /** One Fuse for the names of each length, so that it need not scan those that are far too long or short. */
  #fuses(): ReadonlyMap<number, Fuse<Named>> {
    if (this.#byLength) return this.#byLength;
    const named = this.#names.map((name, index): Named => ({ name, index }));
    const byLength = Map.groupBy(named, ({ name }) => name.length);
    return (this.#byLength = new Map(
      [...byLength].map(([length, some]) => [
        length,
        new Fuse(some, {
          keys: ['name'],
          distance: SLIPS.distance,
          ignoreFieldNorm: true,
          isCaseSensitive: true,
          shouldSort: false,
          threshold: SLIPS.threshold,
        }),
      ]),
    ));
  }
}

/** A name with its index in the list. */
interface Named {
  readonly name: string;
  readonly index: number;
}

/** Whether two words have the same first letter and the same others in another order: “Uskahov”. */
function isScrambled(typed: string, name: string): boolean {
  if (typed.length !== name.length || typed.charAt(0) !== name.charAt(0)) return false;
  const sorted = (word: string): string => Array.from(word).sort().join('');
  return sorted(typed) === sorted(name);
}
