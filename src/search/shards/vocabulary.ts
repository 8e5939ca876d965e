import { WordFinder, type QueryWord, type Statistics } from '../query/query-words.ts';
import type { Reading } from '../query/reading.ts';
import { TextIndex } from '../text-index.ts';
import { TEXTS, WORDS } from '../weights.ts';
import { countOf, type ShardCore } from './shard-types.ts';

/** A word of the core that a word of a query may mean. */
export interface MeantWord {
  /** Number of the word in the core. */
  readonly word: number;
  readonly fit: number;
}

/** All words of a large search, and how common they are: known before any shard is. */
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

  /** Whether some name, or some text, has a word. */
  readonly reads = {
    names: { has: (word: string): boolean => this.names.of(word) > 0 },
    prose: { has: (word: string): boolean => this.texts.of(word) > 0 },
  };

  /** The words of a reading as found among the names, and as found among the texts. */
  find(reading: Reading): { names: readonly QueryWord[]; texts: readonly QueryWord[] } {
    const [names, texts] = this.#finders.map(({ finder }) => finder.find(reading));
    return { names: names ?? [], texts: texts ?? [] };
  }

  /** What a word of a query means, by the numbers of the core, the likeliest first. */
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
