import { fold } from './fold.ts';
/** A run of letters and digits with its range in the text (UTF-16 units). */
export interface Syllable {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Tokenizes a text into syllables: runs of letters, marks and digits. Vietnamese has a space between syllables, not
 * between words, and a name such as `Luân-đôn` is two of them.
 */
export function syllables(text: string): Syllable[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' });

/**
 * The sentence around a range of a text.
 * @param start first UTF-16 unit of the range
 * @param end first unit after it; a range across sentences gives all of them
 * @returns the range of the sentence, trimmed
 */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  let to = text.length;
  for (const { index, segment } of sentences.segment(text)) {
    if (index <= start) from = index;
    if (index + segment.length >= end) {
      to = index + segment.length;
      break;
    }
  }
  const slice = text.slice(from, to);
  return {
    start: from + (slice.length - slice.trimStart().length),
    end: to - (slice.length - slice.trimEnd().length),
  };
}

/** Reading time of a text in minutes, at 200 syllables a minute, at least one. */
export function readingMinutes(text: string): number {
  return Math.max(1, Math.round(syllables(text).length / 200));
}

/** A Vietnamese syllable without its marks. */
const VIETNAMESE =
  /^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdhklmnpqrstvx])?[aeiouy]{1,3}(?:ch|n[gh]?|[cmpt])?$/;

/** Whether a word has the form of one Vietnamese syllable, whatever its marks and case. */
export function isVietnameseSyllable(word: string): boolean {
  return VIETNAMESE.test(fold(word));
}
