import type { ArticleData, ArticleTexts, EntryData } from '../record-types.ts';

/**
 * What a large search fetches first, and always whole: every word, and where the postings of each stand. A word here is
 * a folded syllable or figure; with marks aside there are few thousands of them however much is written.
 */
export interface ShardCore {
  readonly version: number;
  readonly entries: number;
  readonly articles: number;
  /** Times the most mentioned entry is mentioned. */
  readonly mostMentions: number;
  /** Numbers that a text may have within its article: a text's number is that of its article times this, plus its own. */
  readonly stride: number;
  /** Names and texts in all. */
  readonly names: number;
  readonly texts: number;
  /** All words in order of code points, spaced. */
  readonly words: string;
  /** For each word how many names and how many texts have it, as digits of {@link bucketOf}. */
  readonly inNames: string;
  readonly inTexts: string;
  /** Number of the first word of each file of postings. */
  readonly shards: readonly number[];
}

/** Postings of the words of a shard, in their order: {@link namePosting}s and numbers of texts, each as differences. */
export type Shard = readonly (readonly [names: readonly number[], texts: readonly number[]])[];

/** Some entries with their definitions. */
export type EntryChunk = readonly { readonly data: EntryData; readonly definition: string }[];

/** An article with its texts. */
export interface ArticleChunk {
  readonly data: ArticleData;
  readonly texts: ArticleTexts;
}

/** Entries of one file: most hits share none, so a file is small. */
export const ENTRIES_A_CHUNK = 4;
/** Characters of JSON of a file of postings, some 12 KB on the line. */
export const SHARD_SIZE = 30_000;
/** A word that this share of all texts has, and so many, tells them apart so little that its texts are not listed. */
export const TOO_COMMON = { share: 0.12, texts: 500 } as const;

/** Names of the files of a large search, without ending. */
export const fileOf = {
  shard: (n: number): string => `chu-${String(n)}`,
  entries: (id: number): string => `muc-${String(Math.floor(id / ENTRIES_A_CHUNK))}`,
  article: (n: number): string => `bai-${String(n)}`,
} as const;

/** Words that a name has, as far as they count, and whether it is a name that its owner is called by. */
export const [LENGTHS, OWN] = [15, 16] as const;

/** A posting of a name: its owner, whether it is an own name, and how many words it has. Articles follow the entries. */
export function namePosting(owner: number, isOwn: boolean, length: number): number {
  return owner * 32 + (isOwn ? OWN : 0) + Math.min(length, LENGTHS);
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A count to within a fifth or so, as one digit: what a word weighs does not hang on more. */
export function bucketOf(count: number): string {
  return count === 0 ? '0' : (DIGITS[Math.min(35, 1 + Math.round(2 * Math.log2(count)))] ?? 'z');
}

/** The count that a digit stands for. */
export function countOf(digit: string): number {
  const bucket = DIGITS.indexOf(digit);
  return bucket <= 0 ? 0 : 2 ** ((bucket - 1) / 2);
}

/** A list of ascending numbers as the first and the differences. */
export function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

/** What {@link differences} made into numbers again. */
export function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
