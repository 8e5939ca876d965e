import { distance } from 'fastest-levenshtein';
import { fold } from '../../vietnamese/fold.ts';

/**
 * The likeliest of the words that do exist: at most a third of the letters differ, marks and case apart.
 * @returns undefined when none is near
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word.normalize('NFC'));
  let best: string | undefined;
  let least = Math.floor(Math.max(3, wanted.length) / 3) + 1;
  for (const candidate of known) {
    const folded = fold(candidate);
    const cost = folded.includes(wanted) && wanted.length > 3 ? 1 : distance(wanted, folded);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** ` Did you mean “…”?`, or nothing when no known word is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found === undefined ? '' : ` Did you mean “${found}”?`;
}
