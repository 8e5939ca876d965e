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
  readonly mended: boolean;
  readonly confidence: Confidence;
}

/**
 * Matches items whose names have the words of the query in any order (bag of words): “chekhov nha van”, “yalta 1904”.
 * @param words the words of one reading, found among the names
 * @param prose the same words, found among the texts, for words of definitions
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
  return [...byItem].flatMap(([item, forms]) => {
    const inDefinition = definitionFits(prose, item, catalogue);
    const match = scoreItem(forms, words, inDefinition, catalogue);
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

/** Fit of each query word in the definition of an item. */
function definitionFits(prose: readonly QueryWord[], item: number, catalogue: Catalogue): Fits {
  const text = catalogue.items[item]?.text;
  const words = text === undefined ? undefined : catalogue.prose.texts[text];
  return Float64Array.from(prose, ({ matches }) => {
    const match =
      words && matches.find(({ word, agreement }) => agreement !== 'other' && words.includes(word));
    return match ? fitOf(match) : 0;
  });
}
