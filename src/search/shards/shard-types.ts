import type { ArticleData, ArticleTexts, EntryData, EntryTexts } from '../record-types.ts';

/**
 * The core of a sharded index, fetched first and always whole: the dictionary, and which file has the postings of each
 * word. A word here is a folded syllable or figure; without diacritics there are only a few thousand in any corpus.
 */
export interface ShardCore {
  readonly version: number;
  readonly entries: number;
  readonly articles: number;
  /** Highest count of mentions over all entries. */
  readonly mostMentions: number;
  /** Greatest number of texts in an article: the number of a text is article × stride + its index there. */
  readonly stride: number;
  /** Total numbers of names and of texts. */
  readonly names: number;
  readonly texts: number;
  /** All words in order of code points, separated by spaces. */
  readonly words: string;
  /** Document frequency of each word in names and in texts, as digits of {@link bucketOf}. */
  readonly inNames: string;
  readonly inTexts: string;
  /** Number of the first word of each file of postings. */
  readonly shards: readonly number[];
}

/** Postings of the words of a shard, in their order: {@link namePosting}s and numbers of texts, each delta-encoded. */
export type Shard = readonly (readonly [names: readonly number[], texts: readonly number[]])[];

/** Some entries with their texts. */
export type EntryChunk = readonly { readonly data: EntryData; readonly texts: EntryTexts }[];

/** An article with its texts. */
export interface ArticleChunk {
  readonly data: ArticleData;
  readonly texts: ArticleTexts;
}

/** Entries in one file: hits seldom share a file, so files are small. */
export const ENTRIES_A_CHUNK = 4;
/** Characters of JSON in a file of postings, some 12 KB compressed. */
export const SHARD_SIZE = 30_000;
/** A word that is in at least this share and this number of texts discriminates too little to store its postings. */
export const TOO_COMMON = { share: 0.12, texts: 500 } as const;

/** Names of the files of a sharded index, without extension. */
export const fileOf = {
  shard: (n: number): string => `chu-${String(n)}`,
  entries: (id: number): string => `muc-${String(Math.floor(id / ENTRIES_A_CHUNK))}`,
  article: (n: number): string => `bai-${String(n)}`,
} as const;

/** Bits of a {@link namePosting}: the mask of the number of words, and the flag of an own name. */
export const [LENGTHS, OWN] = [15, 16] as const;

/** Packs the posting of a name: its owner (articles after entries), whether it is an own name, its number of words. */
export function namePosting(owner: number, isOwn: boolean, length: number): number {
  return owner * 32 + (isOwn ? OWN : 0) + Math.min(length, LENGTHS);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Quantises a count logarithmically, to within a fifth or so, into one digit: an IDF weight needs no more. */
export function bucketOf(count: number): string {
  return count === 0 ? '0' : (DIGITS[Math.min(35, 1 + Math.round(2 * Math.log2(count)))] ?? 'z');
}

/** The count that a digit stands for. */
export function countOf(digit: string): number {
  const bucket = DIGITS.indexOf(digit);
  return bucket <= 0 ? 0 : 2 ** ((bucket - 1) / 2);
}

/** Delta encoding of ascending numbers: the first, then the differences. */
export function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

/** Decodes {@link differences}. */
export function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
