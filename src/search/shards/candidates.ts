import { tokenise } from '../tokens.ts';
import type { Reading } from '../query/reading.ts';
import type { QueryWord } from '../query/query-words.ts';
import { TEXTS } from '../weights.ts';
import { fileOf, LENGTHS, OWN, summed, type Shard, type ShardCore } from './shard-types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Loads a file by name and parses it; expected to cache. */
export type LoadFile = (name: string) => Promise<unknown>;

/** Candidates: the records worth loading for a query. */
export interface Candidates {
  /** Numbers of entries, then of articles, continuing the count. */
  readonly owners: ReadonlySet<number>;
  readonly texts: ReadonlySet<number>;
  /** Number of texts with enough of the query that were left out. */
  readonly omitted: number;
}

/** Limits of what is loaded: more than is shown, since the engine ranks better than this preselection. */
const MOST = { owners: 8, texts: 30, articles: 4, begun: 24, readings: 6 } as const;

interface Found {
  readonly word: QueryWord;
  readonly lists: readonly { readonly fit: number; readonly numbers: readonly number[] }[];
}

/** Preselects candidates for a query from the postings of its words. */
export class Chooser {
  readonly #core: ShardCore;
  readonly #vocabulary: Vocabulary;
  readonly #load: LoadFile;
  readonly #scores: Float32Array;

  constructor(core: ShardCore, vocabulary: Vocabulary, load: LoadFile) {
    this.#core = core;
    this.#vocabulary = vocabulary;
    this.#load = load;
    this.#scores = new Float32Array(core.articles * core.stride);
  }

  /** @param query as typed, for references such as V.9 */
  async choose(readings: readonly Reading[], query: string): Promise<Candidates> {
    const owners = new Map<number, number>();
    const texts = new Map<number, number>();
    let omitted = 0;
    for (const reading of readings.slice(0, MOST.readings)) {
      const { names, texts: prose } = this.#vocabulary.find(reading);
      const [inNames, inTexts] = await Promise.all([
        this.#postings('names', names),
        this.#postings('texts', prose),
      ]);
      scoreOwners(inNames, reading.factor, owners);
      omitted += this.#scoreTexts(inTexts, reading.factor, texts);
    }
    const best = (scores: ReadonlyMap<number, number>, most: number): number[] =>
      [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, most)
        .map(([number]) => number);
    const chosen = best(owners, MOST.owners);
    return {
      owners: new Set(chosen),
      texts: new Set([...this.#inFewArticles(best(texts, MOST.texts)), ...this.#referred(query, chosen)]),
      omitted,
    };
  }

  async #postings(side: 'names' | 'texts', words: readonly QueryWord[]): Promise<Found[]> {
    return Promise.all(
      words.map(async (word) => {
        const meant = this.#vocabulary.meant(side, word, MOST.begun);
        const lists = await Promise.all(
          meant.map(async ({ word: number, fit }) => ({ fit, numbers: await this.#list(side, number) })),
        );
        return { word, lists };
      }),
    );
  }

  async #list(side: 'names' | 'texts', word: number): Promise<number[]> {
    const { shards } = this.#core;
    let n = shards.length - 1;
    while (n > 0 && (shards[n] ?? 0) > word) n -= 1;
    const shard = (await this.#load(fileOf.shard(n))) as Shard;
    const row = shard[word - (shards[n] ?? 0)];
    return summed(row?.[side === 'names' ? 0 : 1] ?? []);
  }

  /** @returns how many texts have enough of the query beyond those that were kept */
  #scoreTexts(found: readonly Found[], factor: number, kept: Map<number, number>): number {
    // A word that is too common has no postings: it is ignored.
    const listed = found.filter(({ lists }) => lists.some(({ numbers }) => numbers.length > 0));
    const whole = listed.reduce((sum, { word }) => sum + word.weight, 0);
    if (whole === 0) return 0;
    const scores = this.#scores;
    const touched: number[] = [];
    for (const { word, lists } of listed) {
      const here = new Map<number, number>();
      for (const { fit, numbers } of lists) {
        const worth = (fit * word.weight) / whole;
        for (const text of numbers) if (worth > (here.get(text) ?? 0)) here.set(text, worth);
      }
      for (const [text, worth] of here) {
        if (scores[text] === 0) touched.push(text);
        scores[text] = (scores[text] ?? 0) + worth;
      }
    }
    const enough = touched
      .map((text): [number, number] => [text, scores[text] ?? 0])
      .filter(([, score]) => score >= TEXTS.least)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const text of touched) scores[text] = 0;
    for (const [text, score] of enough.slice(0, MOST.texts))
      kept.set(text, Math.max(score * factor, kept.get(text) ?? 0));
    return Math.max(0, enough.length - MOST.texts);
  }

  #inFewArticles(texts: readonly number[]): number[] {
    const articles = new Set<number>();
    return texts.filter((text) => {
      const article = Math.floor(text / this.#core.stride);
      if (articles.size < MOST.articles) articles.add(article);
      return articles.has(article);
    });
  }

  /** The passages that a reference may mean, given the articles with its numeral. */
  #referred(query: string, owners: readonly number[]): number[] {
    const [, number = ''] = /^[ivxlcdm]+ ?[./]? ?(\d+)$/i.exec(query.trim()) ?? [];
    const n = Number(number);
    if (n < 1 || n > this.#core.stride) return [];
    return owners.flatMap((owner) => {
      const article = owner - this.#core.entries;
      return article >= 0 ? [article * this.#core.stride + n - 1] : [];
    });
  }
}

/** Scores owners by their best name: its share of the query, and the share of it that the query fills. */
function scoreOwners(found: readonly Found[], factor: number, owners: Map<number, number>): void {
  const whole = found.reduce((sum, { word }) => sum + word.weight, 0);
  if (whole === 0) return;
  const names = new Map<number, { score: number; words: number }>();
  const spread = new Map<number, number>();
  for (const { word, lists } of found) {
    const inName = new Map<number, number>();
    const inOwner = new Map<number, number>();
    for (const { fit, numbers } of lists) {
      const worth = (fit * word.weight) / whole;
      for (const posting of numbers) {
        if (worth > (inName.get(posting) ?? 0)) inName.set(posting, worth);
        const owner = Math.floor(posting / 32);
        if (worth > (inOwner.get(owner) ?? 0)) inOwner.set(owner, worth);
      }
    }
    for (const [posting, worth] of inName) {
      const name = names.get(posting) ?? { score: 0, words: 0 };
      names.set(posting, { score: name.score + worth, words: name.words + (word.small ? 0 : 1) });
    }
    for (const [owner, worth] of inOwner) spread.set(owner, (spread.get(owner) ?? 0) + worth);
  }
  for (const [posting, { score, words }] of names) {
    const owner = Math.floor(posting / 32);
    const fill = Math.min(1, words / Math.max(1, posting & LENGTHS));
    const own = (posting & OWN) === 0 ? 0.95 : 1;
    const value = factor * Math.max(own * score * (0.5 + 0.5 * fill), 0.75 * (spread.get(owner) ?? 0));
    if (value > (owners.get(owner) ?? 0)) owners.set(owner, value);
  }
}

/** Whether a query has no token to search for. */
export const isEmpty = (query: string): boolean => tokenise(query.normalize('NFC')).length === 0;
