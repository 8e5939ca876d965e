/** A seeded pseudorandom number generator. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  (sides: number): number;
  /** One of a list. */
  pick<T>(list: readonly T[]): T;
  /** An index below `count` with a Zipf-like distribution, as words have in speech. */
  zipf(count: number): number;
}

/** A generator of whole numbers from a seed (Park and Miller, “Minimal standard”). */
export function makeDice(seed: number): Dice {
  let state = (seed % 2_147_483_646) + 1;
  const roll = (sides: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
  return Object.assign(roll, {
    pick: <T>(list: readonly T[]): T => list[roll(list.length)] as T,
    zipf: (count: number): number => Math.floor(Math.exp((roll(1e6) / 1e6) * Math.log(count + 1)) - 1),
  });
}
