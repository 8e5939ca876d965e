import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import { codePoint, quoted } from './words.ts';

/** Beyond these lengths (UTF-16 units) a comparison costs more time than its hint is worth. */
const [LONGEST_TEXT, LONGEST_WORDS] = [20_000, 400];
/** Share of the letters that may differ in words still called near. */
const NEAR = 0.4;

/**
 * The words of a text most like those wanted, marks and case apart: approximate substring search (Sellers 1980).
 * @returns undefined when nothing is near
 */
export function nearestWords(text: string, wanted: string): string | undefined {
  if (text.length > LONGEST_TEXT || wanted.length > LONGEST_WORDS) return undefined;
  const [inside, sought] = [fold(text), fold(wanted)];
  // Row by letters sought; a cell holds the least cost of a match that ends here, and where that match begins.
  let costs = Array.from({ length: inside.length + 1 }, () => 0);
  let starts = costs.map((_, i) => i);
  for (let i = 1; i <= sought.length; i += 1) {
    const nextCosts = [i];
    const nextStarts = [0];
    for (let j = 1; j <= inside.length; j += 1) {
      const change = (costs[j - 1] ?? 0) + (sought[i - 1] === inside[j - 1] ? 0 : 1);
      const drop = (costs[j] ?? 0) + 1;
      const add = (nextCosts[j - 1] ?? 0) + 1;
      const least = Math.min(change, drop, add);
      nextCosts.push(least);
      nextStarts.push(
        (least === change ? starts[j - 1] : least === drop ? starts[j] : nextStarts[j - 1]) ?? 0,
      );
    }
    [costs, starts] = [nextCosts, nextStarts];
  }
  const end = costs.indexOf(Math.min(...costs));
  if ((costs[end] ?? 0) > sought.length * NEAR) return undefined;
  return wholeSyllables(text, starts[end] ?? 0, end);
}

function wholeSyllables(text: string, start: number, end: number): string {
  const cut = syllables(text).filter((syllable) => syllable.start < end && start < syllable.end);
  return text.slice(Math.min(start, cut[0]?.start ?? start), Math.max(end, cut.at(-1)?.end ?? end)).trim();
}

/** What differs between words wanted and words found, for a message; by code points where the eye sees nothing. */
export function differenceOf(wanted: string, found: string): string {
  const [a, b] = [wanted.split(' '), found.split(' ')];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [mine, theirs] = [a, b].map((words) => words.slice(head, words.length - tail).join(' ')) as [
    string,
    string,
  ];
  if (mine === '') return `they lack ${quoted(theirs)}`;
  if (theirs === '') return `${quoted(mine)} is too much`;
  return `${quoted(mine)} should be ${quoted(theirs)}${signs(mine, theirs)}`;
}

/** The first sign that differs, by number, where the letters are all the same. */
function signs(mine: string, theirs: string): string {
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
  if (letters(mine) !== letters(theirs)) return '';
  const [a, b] = [Array.from(mine), Array.from(theirs)];
  const at = a.findIndex((char, i) => char !== b[i]);
  const [here, there] = [a[at], b[at]];
  return here !== undefined && there !== undefined ? ` (${codePoint(here)} for ${codePoint(there)})` : '';
}
