import type { FoundDate } from './dates.ts';

/** A figure in a raw text, with the words after it that say of what. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const FIGURE =
  /(?<![\p{L}\p{N}/.,-])\d+(?:[.,]\d+)*(?:\s*%|(?:\s+(?:nghìn|ngàn|triệu|tỷ|tỉ))*(?:\s+[\p{L}\p{M}]+){1,2})?(?![\p{L}\p{N}/])/gu;

/** Finds the figures of a raw text that are not part of a date. @param text in NFC */
export function findFigures(text: string, dates: readonly FoundDate[]): Figure[] {
  return Array.from(text.matchAll(FIGURE), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words: words.replace(/\s+/g, ' '),
  })).filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end));
}
