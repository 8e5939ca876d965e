import { distance } from 'fastest-levenshtein';
import { fold } from '../vietnamese/fold.ts';
import { codePoint, quoted } from './words.ts';

/** Beyond these lengths (UTF-16 units) a comparison costs more time than its hint is worth. */
const [LONGEST_TEXT, LONGEST_WORDS] = [20_000, 400];
/** Share of the letters that may differ in words still called near. */
const NEAR = 0.4;
/** The words found may be so many more or fewer than those wanted. */
const SLACK = 2;

/**
 * The words of a text most like those wanted, marks and case apart.
 * @returns undefined when nothing is near
 */
export function nearestWords(text: string, wanted: string): string | undefined {
  if (text.length > LONGEST_TEXT || wanted.length > LONGEST_WORDS) return undefined;
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
  }));
  const count = wanted.split(/\s+/).length;
  let best: { words: string; cost: number } | undefined;
  for (const [i, { start }] of tokens.entries()) {
    for (const { end } of tokens.slice(Math.max(i, i + count - 1 - SLACK), i + count + SLACK)) {
      const words = alike(text.slice(start, end), wanted);
      // A folded letter counts a whole slip, a mark or capital a little of one.
      const cost = distance(fold(words), fold(wanted)) + distance(words, wanted) / 1000;
      if (!best || cost < best.cost) best = { words, cost };
    }
  }
  return best && best.cost <= wanted.length * NEAR ? best.words : undefined;
}

/** Takes signs off the ends of words, unless the words wanted have some there too. */
function alike(words: string, wanted: string): string {
  const headless = /^[\p{L}\p{N}]/u.test(wanted) ? words.replace(/^[^\p{L}\p{N}]+/u, '') : words;
  return /[\p{L}\p{N}]$/u.test(wanted) ? headless.replace(/[^\p{L}\p{N}]+$/u, '') : headless;
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
