import { WordFinder, type QueryWord, type Statistics } from '../query/query-words.ts';
import type { Reading } from '../query/reading.ts';
import { TextIndex } from '../text-index.ts';
import { TEXTS, WORDS } from '../weights.ts';
import { countOf, type ShardCore } from './shard-types.ts';

/** A word of the dictionary that a query word may mean. */
export interface MeantWord {
  /** Index of the word in the core. */
  readonly word: number;
  readonly fit: number;
}

/** The dictionary of a sharded index with document frequencies, known before any shard is loaded. */
export class Vocabulary {
  readonly names: Statistics;
  readonly texts: Statistics;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #finders: readonly { readonly index: TextIndex; readonly finder: WordFinder }[];

  constructor(core: ShardCore) {
    const words = core.words.split(' ');
    this.#numbers = new Map(words.map((word, n) => [word, n]));
    const statistics = (count: number, digits: string): Statistics => ({
      count,
      of: (folded) => countOf(digits.charAt(this.#numbers.get(folded) ?? -1)),
    });
    this.names = statistics(core.names, core.inNames);
    this.texts = statistics(core.texts, core.inTexts);
    this.#finders = [
      { digits: core.inNames, statistics: this.names, unknown: WORDS.unknown },
      { digits: core.inTexts, statistics: this.texts, unknown: TEXTS.unknown },
    ].map(({ digits, statistics: counts, unknown }) => {
      const index = new TextIndex();
      words.forEach((word, n) => {
        if (digits.charAt(n) !== '0') index.add([{ key: word, folded: word }]);
      });
      return { index, finder: new WordFinder(index, unknown, counts) };
    });
  }

  /** Whether any name, or any text, has a word. */
  readonly reads = {
    names: { has: (word: string): boolean => this.names.of(word) > 0 },
    prose: { has: (word: string): boolean => this.texts.of(word) > 0 },
  };

  /** The words of a reading, looked up among names and among texts. */
  find(reading: Reading): { names: readonly QueryWord[]; texts: readonly QueryWord[] } {
    const [names, texts] = this.#finders.map(({ finder }) => finder.find(reading));
    return { names: names ?? [], texts: texts ?? [] };
  }

  /** Words of the dictionary that a query word matches, the likeliest first. */
  meant(side: 'names' | 'texts', { matches }: QueryWord, most: number): MeantWord[] {
    const index = this.#finders[side === 'names' ? 0 : 1]?.index;
    return matches
      .flatMap(({ word, fit }) => {
        const number = this.#numbers.get(index?.keyOf(word) ?? '');
        return number === undefined ? [] : [{ word: number, fit }];
      })
      .sort((a, b) => b.fit - a.fit)
      .slice(0, most);
  }
}
