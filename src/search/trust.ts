import type { Agreement } from './query/marks.ts';

/**
 * How far a match rests on what was typed: all of it, part of it, or something else that it was taken for (other
 * marks, a slip mended). While something is there as it was typed, what it was taken for stands behind.
 */
export type Trust = 'faithful' | 'partial' | 'altered';

/**
 * Whether a word has the marks that were asked for. Who types some marks types all: “đâu” is not a hasty “đầu”, while
 * “dau” may be any of them.
 */
export function isRight(agreement: Agreement): boolean {
  return agreement === 'same' || agreement === 'bare';
}
