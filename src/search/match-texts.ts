import type { Catalogue } from './catalogue.ts';
import type { QueryWord } from './query-words.ts';
import type { TextIndex } from './text-index.ts';
import { TEXT_KIND, TEXT_MARKS, TEXTS } from './weights.ts';

/** A text that has the words of the query. */
export interface TextMatch {
  readonly text: number;
  readonly score: number;
}

/** Texts found: those worth ranking, and how many more there are of which item. */
export interface TextMatches {
  readonly ranked: readonly TextMatch[];
  /** Texts that have enough of the query but are too many to be looked at. */
  readonly rest: readonly number[];
}

/** Fit of the words of an index to the words of a query: by id of the word, the query word and its fit. */
type Fits = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/**
 * Looks for texts by phrase, by all words, by most words.
 * @param words the words of one reading, found among the texts
 */
export function matchTexts(words: readonly QueryWord[], catalogue: Catalogue): TextMatches {
  const fits = fitsOf(words);
  const covered = coverage(words, catalogue.prose);
  const enough = [...covered]
    .filter(([, share]) => share >= TEXTS.least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const ranked = enough.slice(0, TEXTS.looked).flatMap(([text, share]) => {
    const kind = TEXT_KIND[catalogue.texts[text]?.type ?? 'passage'];
    const score = kind * scoreText(catalogue.prose.texts[text] ?? new Uint32Array(), fits, words, share);
    return score > 0 ? [{ text, score }] : [];
  });
  return { ranked, rest: enough.slice(TEXTS.looked).map(([text]) => text) };
}

function fitsOf(words: readonly QueryWord[]): Fits {
  const fits = new Map<number, (readonly [number, number])[]>();
  words.forEach(({ matches }, i) => {
    for (const { word, fit, agreement } of matches) {
      const pair = [i, fit * TEXT_MARKS[agreement]] as const;
      const pairs = fits.get(word);
      if (pairs) pairs.push(pair);
      else fits.set(word, [pair]);
    }
  });
  return fits;
}

/** Share of the query, by weight, that each text has. */
function coverage(words: readonly QueryWord[], prose: TextIndex): Map<number, number> {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const covered = new Map<number, number>();
  for (const { matches, weight } of words) {
    const best = new Map<number, number>();
    for (const { word, fit, agreement } of matches) {
      const worth = (fit * TEXT_MARKS[agreement] * weight) / whole;
      for (const text of prose.textsOf(word)) if (worth > (best.get(text) ?? 0)) best.set(text, worth);
    }
    for (const [text, worth] of best) covered.set(text, (covered.get(text) ?? 0) + worth);
  }
  return covered;
}

function scoreText(text: Uint32Array, fits: Fits, words: readonly QueryWord[], share: number): number {
  const phrase = phraseFit(text, fits, words.length);
  if (phrase > 0) return phrase * phraseBase(words);
  if (share < 1 - 1e-9 && !hasAll(text, fits, words)) return TEXTS.most * share * share;
  const span = shortestSpan(text, fits, words);
  return share * (TEXTS.all + TEXTS.close * (words.length / Math.max(span, words.length)));
}

function phraseBase(words: readonly QueryWord[]): number {
  const telling = words.filter(({ small }) => !small);
  if (telling.some(({ token }) => /\p{N}[/,]\p{N}/u.test(token.key)))
    return Math.max(TEXTS.figure, byLength(words.length));
  return byLength(words.length);
}

const byLength = (count: number): number => TEXTS.phrase[Math.min(count, TEXTS.phrase.length) - 1] ?? 0;

/**
 * Mean fit of the best place where the words follow one another in order; in a longer phrase one may be another word,
 * as in a line quoted from memory. 0 when there is no such place.
 */
function phraseFit(text: Uint32Array, fits: Fits, length: number): number {
  const allowed = Math.floor(length / TEXTS.wrongOneIn);
  let best = 0;
  for (let start = 0; start + length <= text.length; start += 1) {
    let [sum, wrong] = [0, 0];
    for (let i = 0; i < length && wrong <= allowed; i += 1) {
      const fit = fits.get(text[start + i] ?? -1)?.find(([word]) => word === i)?.[1] ?? 0;
      if (fit === 0) wrong += 1;
      sum += fit;
    }
    if (wrong <= allowed) best = Math.max(best, (sum / length) * (wrong > 0 ? TEXTS.nearly : 1));
  }
  return best;
}

function hasAll(text: Uint32Array, fits: Fits, words: readonly QueryWord[]): boolean {
  const had = new Set<number>();
  for (const word of text) for (const [i] of fits.get(word) ?? []) had.add(i);
  return words.every(({ small }, i) => small || had.has(i));
}

/** Fewest words in a row that have every telling word of the query. */
function shortestSpan(text: Uint32Array, fits: Fits, words: readonly QueryWord[]): number {
  const last = new Map<number, number>();
  const wanted = words.flatMap(({ small }, i) => (small ? [] : [i]));
  let best = Infinity;
  text.forEach((word, at) => {
    for (const [i] of fits.get(word) ?? []) last.set(i, at);
    const places = wanted.map((i) => last.get(i) ?? -Infinity);
    best = Math.min(best, at - Math.min(...places) + 1);
  });
  return best;
}
