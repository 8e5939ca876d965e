import { distance } from 'fastest-levenshtein';
import { fold } from '../vietnamese/fold.ts';

const sorted = (text: string): string => [...text].sort().join('');

/**
 * The likeliest of the words that do exist: at most a third of the letters differ, marks and case apart. A part of a
 * word, and the same letters in another order, count as one slip.
 * @returns undefined when none is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word.normalize('NFC'));
  const letters = sorted(wanted);
  let best: string | undefined;
  let least = Math.floor(Math.max(3, wanted.length) / 3) + 1;
  for (const candidate of known) {
    const folded = fold(candidate);
    const isPart = wanted.length > 3 && folded.includes(wanted);
    const slips = distance(wanted, folded);
    const cost = isPart || sorted(folded) === letters ? Math.min(1, slips) : slips;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** ` Did you mean “…”?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found === undefined ? '' : ` Did you mean “${found}”?`;
}
