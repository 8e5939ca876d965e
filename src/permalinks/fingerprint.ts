import { shingles } from './shingles.ts';

/**
 * A bottom-k sketch of a text: the number of its shingles, and the up to {@link SAMPLE} smallest of their hashes. The
 * smallest of evenly distributed hashes are a fair sample, and always the same one (Cohen and Kaplan, “Summarizing data
 * using bottom-k sketches”, 2007).
 */
export type Fingerprint = string;

/** Hashes kept. A passage has some 45 shingles, so this is half of them, and all of a short one's. */
export const SAMPLE = 24;

/**
 * Texts less alike than this are “quite different words”. Two passages or notes of one article share 14 % of their
 * pairs of syllables at most in 99 of 100 cases; a text with every fourth syllable changed still shares half of its
 * pairs, and one cut in two or grown to twice its length shares all. A test measures both on the content.
 */
export const ALIKE = 0.3;

/** A text cut down to fewer shingles than this counts as having so many, or any three words would be like any text. */
const FEW = 10;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** FNV-1a over UTF-16 units, then MurmurHash3's finaliser so that the high bits are spread as evenly as the low. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The 24 high bits of a hash in four characters. */
function encode(value: number): string {
  return [26, 20, 14, 8].map((shift) => ALPHABET[(value >>> shift) & 63] ?? '').join('');
}

/** The hashes of a text's shingles, the smallest first. */
export type WordHashes = ReadonlySet<string>;

/** Takes the hashes of a text's shingles; apart from {@link likeness}, as one text is held against many prints. */
export function hashWords(text: string): WordHashes {
  return new Set(
    [...shingles(text)]
      .map(hash)
      .sort((a, b) => a - b)
      .map(encode),
  );
}

/** Takes a text's fingerprint: `43 AbcdEfgh…`. Case, marks, punctuation and white space do not count. */
export function fingerprint(text: string): Fingerprint {
  const all = hashWords(text);
  return `${String(all.size)} ${[...all].slice(0, SAMPLE).join('')}`;
}

/**
 * How alike a text is to one of which only the fingerprint is left: the share of common shingles in the shorter of
 * the two (overlap coefficient), so that cutting and adding are forgiven and replacing is not.
 * @param print as {@link fingerprint} gave it
 * @returns from 0 (nothing in common) to 1
 */
export function likeness(print: Fingerprint, now: WordHashes): number {
  const [number = '0', sample = ''] = print.split(' ');
  const before = Number(number);
  if (before === 0 || now.size === 0) return before === now.size ? 1 : 0;
  const kept = sample.match(/.{4}/g) ?? [];
  const share = kept.filter((each) => now.has(each)).length / Math.max(1, kept.length);
  const common = Math.min(share * before, now.size);
  return Math.min(1, common / Math.min(before, Math.max(now.size, FEW)));
}
