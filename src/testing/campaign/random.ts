/** Random numbers that are the same for the same seed (mulberry32), so that a history that failed can be lived again. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, and without, another. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * limit);
  }

  /** One of a list. @throws {RangeError} when it is empty */
  one<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }

  /** Syllables as the Vietnamese language could have them, without marks and without two alike. */
  words(count: number): string[] {
    const found = new Set<string>();
    while (found.size < count) {
      const [head, core, tail] = [this.one(HEADS), this.one(CORES), this.one(TAILS)];
      found.add(head + core + tail);
    }
    return [...found];
  }

  /** An id that nothing else has. */
  id(): string {
    return this.words(3).join('-');
  }
}

const HEADS = [
  'b',
  'c',
  'd',
  'g',
  'h',
  'kh',
  'l',
  'm',
  'n',
  'nh',
  'ph',
  'qu',
  'r',
  's',
  't',
  'th',
  'tr',
  'v',
  'x',
];
const CORES = ['a', 'e', 'i', 'o', 'u', 'ao', 'ia', 'oi', 'ua', 'uo', 'ie', 'oa'];
const TAILS = ['', 'n', 'm', 'ng', 'nh', 't', 'c', 'p'];
