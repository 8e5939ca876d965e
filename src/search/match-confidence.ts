import type { Agreement } from './query/marks.ts';

/**
 * How literally a match has what was typed: all of it, part of it, or only a correction of it (other diacritics, a
 * slip). Corrections rank below any match that is literal.
 */
export type Confidence = 'faithful' | 'partial' | 'altered';

/**
 * Whether a word's diacritics agree with the query's. Whoever types some of them types all: “đâu” is not a hasty “đầu”,
 * while “dau” may be any of them.
 */
export function isRight(agreement: Agreement): boolean {
  return agreement === 'same' || agreement === 'bare';
}
