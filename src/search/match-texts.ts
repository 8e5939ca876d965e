import type { Catalogue } from './catalogue.ts';
import { isOwnName } from './forms.ts';
import type { QueryWord } from './query/query-words.ts';
import type { TextIndex } from './text-index.ts';
import type { Confidence } from './match-confidence.ts';
import { TEXT_KIND, TEXT_MARKS, TEXTS } from './weights.ts';

/** A text that has the words of the query. */
export interface TextMatch {
  readonly text: number;
  readonly score: number;
  readonly confidence: Confidence;
}

/** Texts found: those that were scored, and those that are only counted. */
export interface TextMatches {
  readonly ranked: readonly TextMatch[];
  /** Texts with enough of the query, beyond the limit of what is scored. */
  readonly rest: readonly number[];
}

/** By the id of a word in the index: the query words it matches, each with its fit. */
type Fits = ReadonlyMap<number, readonly (readonly [number, number])[]>;

/**
 * Matches texts by phrase, then by all words, then by most words.
 * @param words the words of one reading, found among the texts
 */
export function matchTexts(words: readonly QueryWord[], catalogue: Catalogue): TextMatches {
  const fits = fitsOf(words);
  const covered = coverage(words, catalogue.prose);
  const enough = [...covered]
    .filter(([, share]) => share >= TEXTS.least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const mended = words.some((word) => word.mended);
  const hasNames = words.some(({ token }) => catalogue.formsOf(token.folded).some(isOwnName));
  const ranked = enough.slice(0, TEXTS.looked).flatMap(([text, share]): TextMatch[] => {
    const { type } = catalogue.texts[text] ?? { type: 'passage' };
    const { score, confidence } = scoreText(catalogue.prose.texts[text] ?? [], fits, words, share, {
      hasNames,
      type,
    });
    if (score === 0) return [];
    return mended
      ? [{ text, score: TEXT_KIND[type] * score * TEXTS.mended, confidence: 'altered' }]
      : [{ text, score: TEXT_KIND[type] * score, confidence }];
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

/** Share of the query, by IDF weight, that each text has. */
function coverage(words: readonly QueryWord[], prose: TextIndex): Map<number, number> {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const covered = new Map<number, number>();
  for (const { matches, weight } of words) {
    const best = new Map<number, number>();
    for (const { word, fit, agreement } of matches) {
      // With other marks it is another word, unless it stands where the others of a phrase do.
      if (agreement === 'other') continue;
      const worth = (fit * TEXT_MARKS[agreement] * weight) / whole;
      for (const text of prose.textsOf(word)) if (worth > (best.get(text) ?? 0)) best.set(text, worth);
    }
    for (const [text, worth] of best) covered.set(text, (covered.get(text) ?? 0) + worth);
  }
  return covered;
}

function scoreText(
  text: ArrayLike<number>,
  fits: Fits,
  words: readonly QueryWord[],
  share: number,
  { hasNames, type }: { readonly hasNames: boolean; readonly type: keyof typeof TEXT_KIND },
): Pick<TextMatch, 'score' | 'confidence'> {
  const phrase = bestPhrase(text, fits, words.length);
  if (phrase) {
    return {
      score: phrase.fit * phraseBase(words),
      confidence: phrase.least >= TEXTS.right ? 'faithful' : 'partial',
    };
  }
  const telling = words.filter(({ small }) => !small).length;
  if (!hasAll(text, fits, words)) {
    // On a page of many words each of a few counts: without one of them the others are stray syllables.
    const score = type === 'body' && telling < TEXTS.mostOf ? 0 : TEXTS.most * share * share;
    return { score, confidence: 'partial' };
  }
  const span = shortestSpan(text, fits, words);
  if (telling === 2 && !hasNames && span > TEXTS.pairWithin) return { score: 0, confidence: 'partial' };
  const close = words.length / Math.max(span, words.length);
  return { score: share * (TEXTS.all + TEXTS.close * close), confidence: 'partial' };
}

function phraseBase(words: readonly QueryWord[]): number {
  const telling = words.filter(({ small }) => !small);
  if (telling.some(({ token }) => /\p{N}[/,]\p{N}/u.test(token.key)))
    return Math.max(TEXTS.figure, byLength(words.length));
  return byLength(words.length);
}

const byLength = (count: number): number => TEXTS.phrase[Math.min(count, TEXTS.phrase.length) - 1] ?? 0;

/** An occurrence of the query as a phrase. */
interface Phrase {
  /** Mean fit of its words. */
  readonly fit: number;
  /** Fit of the worst. */
  readonly least: number;
}

/**
 * The best phrase match: the words in a row, in order. A longer phrase may have a wrong word here and there, as a line
 * quoted from memory does.
 */
function bestPhrase(text: ArrayLike<number>, fits: Fits, length: number): Phrase | undefined {
  const allowed = Math.floor(length / TEXTS.wrongOneIn);
  let best: Phrase | undefined;
  for (let start = 0; start + length <= text.length; start += 1) {
    let [sum, least, wrong] = [0, 1, 0];
    for (let i = 0; i < length && wrong <= allowed; i += 1) {
      const fit = fits.get(text[start + i] ?? -1)?.find(([word]) => word === i)?.[1] ?? 0;
      if (fit === 0) wrong += 1;
      sum += fit;
      least = Math.min(least, fit);
    }
    const fit = (sum / length) * (wrong > 0 ? TEXTS.nearly : 1);
    if (wrong <= allowed && fit > (best?.fit ?? 0)) best = { fit, least };
  }
  return best;
}

function hasAll(text: ArrayLike<number>, fits: Fits, words: readonly QueryWord[]): boolean {
  const had = new Set<number>();
  for (let at = 0; at < text.length; at += 1) for (const [i] of fits.get(text[at] ?? -1) ?? []) had.add(i);
  return words.every(({ small }, i) => small || had.has(i));
}

/** Minimal window: the fewest words in a row that contain every query word but stop words. */
function shortestSpan(text: ArrayLike<number>, fits: Fits, words: readonly QueryWord[]): number {
  const last = new Map<number, number>();
  const wanted = words.flatMap(({ small }, i) => (small ? [] : [i]));
  let best = Infinity;
  for (let at = 0; at < text.length; at += 1) {
    for (const [i] of fits.get(text[at] ?? -1) ?? []) last.set(i, at);
    const places = wanted.map((i) => last.get(i) ?? -Infinity);
    best = Math.min(best, at - Math.min(...places) + 1);
  }
  return best;
}
