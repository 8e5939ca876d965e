import { isPair, isScalar, isSeq, visit, type Document } from 'yaml';
import type { Place } from '../model/problems.ts';

/** What stands behind ` #` in the line of a value without quotes: YAML takes it for a comment. */
export interface Remark {
  readonly place: Place;
  readonly path: readonly PropertyKey[];
  /** The value, as YAML reads it. */
  readonly value: unknown;
  /** What follows the sign. */
  readonly words: string;
}

/** Every such remark of a YAML document, with its offset. */
export function remarksIn(document: Document): (Omit<Remark, 'place'> & { at: number })[] {
  const found: (Omit<Remark, 'place'> & { at: number })[] = [];
  visit(document, {
    Scalar: (key, { type, comment, value, range }, ancestors) => {
      if (type !== 'PLAIN' || typeof comment !== 'string' || !range || key === 'key') return;
      const path = ancestors.flatMap((each, i): PropertyKey[] => {
        if (isPair(each)) return [String(isScalar(each.key) ? each.key.value : each.key)];
        const next: unknown = ancestors[i + 1];
        return isSeq(each) ? [next === undefined ? Number(key) : each.items.indexOf(next)] : [];
      });
      found.push({ at: range[1], path, value, words: comment.split('\n')[0] ?? '' });
    },
  });
  return found;
}
