import type { Catalogue } from './catalogue.ts';
import type { QueryWord } from './query/query-words.ts';
import { scoreItem, type Fits, type FormFits } from './score-words.ts';
import type { WordMatch } from './text-index.ts';
import { isRight, type Confidence } from './match-confidence.ts';
import { WORD_MARKS, WORDS } from './weights.ts';

/** An item whose forms together have the words of the query. */
export interface WordsMatch {
  readonly item: number;
  readonly score: number;
  /** The form that accounts for most of the query. */
  readonly form: number;
  /** Whether that form has all the words that carry meaning. */
  readonly complete: boolean;
  /** Whether the forms of the item together have them. */
  readonly inForms: boolean;
  readonly mended: boolean;
  readonly confidence: Confidence;
}

/**
 * Matches items whose names have the words of the query in any order (bag of words): “chekhov nha van”, “yalta 1904”.
 * @param words the words of one reading, found among the names
 * @param prose the same words, found among the texts, for words of definitions and pages
 */
export function matchWords(
  words: readonly QueryWord[],
  prose: readonly QueryWord[],
  catalogue: Catalogue,
): WordsMatch[] {
  const byItem = new Map<number, (readonly [number, FormFits])[]>();
  for (const found of fitsOfForms(words, catalogue)) {
    const item = catalogue.forms[found[0]]?.item ?? -1;
    const same = byItem.get(item);
    if (same) same.push(found);
    else byItem.set(item, [found]);
  }
  const inTexts = textFits(prose, catalogue);
  const none = new Float64Array(words.length);
  return [...byItem].flatMap(([item, forms]) => {
    const match = scoreItem(forms, words, inTexts.get(item) ?? none, catalogue);
    return match ? [{ item, ...match }] : [];
  });
}

/** Fit of each query word, for every form that has at least one. */
function fitsOfForms(words: readonly QueryWord[], catalogue: Catalogue): Map<number, FormFits> {
  const fits = new Map<number, FormFits>();
  words.forEach(({ matches }, i) => {
    for (const match of matches) {
      const fit = fitOf(match);
      const right = isRight(match.agreement);
      for (const form of catalogue.names.textsOf(match.word)) {
        let row = fits.get(form);
        if (!row) {
          row = { fits: new Float64Array(words.length), right: new Set() };
          fits.set(form, row);
        }
        row.fits[i] = Math.max(row.fits[i] ?? 0, fit);
        if (right) row.right.add(i);
      }
    }
  });
  return fits;
}

function fitOf({ fit, prefix, agreement }: WordMatch): number {
  return (prefix ? WORDS.prefix + WORDS.prefixShare * fit : fit) * WORD_MARKS[agreement];
}

/** Fit of each query word in the texts of each item. */
function textFits(prose: readonly QueryWord[], catalogue: Catalogue): Map<number, Fits> {
  const fits = new Map<number, Fits>();
  prose.forEach(({ matches }, i) => {
    for (const match of matches) {
      if (match.agreement === 'other') continue;
      for (const text of catalogue.prose.textsOf(match.word)) {
        const item = catalogue.texts[text]?.item ?? -1;
        let row = fits.get(item);
        if (!row) fits.set(item, (row = new Float64Array(prose.length)));
        row[i] = Math.max(row[i] ?? 0, fitOf(match));
      }
    }
  });
  return fits;
}
