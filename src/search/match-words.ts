import type { Catalogue, Form } from './catalogue.ts';
import { heldOn } from '../model/offices.ts';
import type { PartialDate } from '../model/dates.ts';
import type { QueryWord } from './query-words.ts';
import type { WordMatch } from './text-index.ts';
import { MARKS, SLIPS, WORDS } from './weights.ts';

/** An item whose forms together have the words of the query. */
export interface WordsMatch {
  readonly item: number;
  readonly score: number;
  /** The form that accounts for most of the query; undefined when it was the definition. */
  readonly form: number | undefined;
  /** Whether that form has all the words that carry meaning. */
  readonly complete: boolean;
  readonly mended: boolean;
}

/** How well each word of the query stands in one form. */
type Fits = Float64Array;

/**
 * Looks for items whose names have the words of the query in any order: “lavrov ngoai truong”, “geneva 2021”.
 * @param words the words of one reading, found among the names
 * @param prose the same words, found among the texts, for words of definitions
 */
export function matchWords(
  words: readonly QueryWord[],
  prose: readonly QueryWord[],
  catalogue: Catalogue,
): WordsMatch[] {
  const byItem = Map.groupBy(fitsOfForms(words, catalogue), ([form]) => catalogue.forms[form]?.item ?? -1);
  return [...byItem].flatMap(([item, forms]) => {
    const match = matchItem(item, forms, words, prose, catalogue);
    return match ? [match] : [];
  });
}

function fitsOfForms(words: readonly QueryWord[], catalogue: Catalogue): Map<number, Fits> {
  const fits = new Map<number, Fits>();
  words.forEach(({ matches }, i) => {
    for (const match of matches) {
      const fit = fitOf(match);
      for (const form of catalogue.names.textsOf(match.word)) {
        let row = fits.get(form);
        if (!row) fits.set(form, (row = new Float64Array(words.length)));
        row[i] = Math.max(row[i] ?? 0, fit);
      }
    }
  });
  return fits;
}

function fitOf({ fit, prefix, agreement }: WordMatch): number {
  return (prefix ? WORDS.prefix + WORDS.prefixShare * fit : fit) * MARKS[agreement];
}

function matchItem(
  item: number,
  forms: readonly (readonly [number, Fits])[],
  words: readonly QueryWord[],
  prose: readonly QueryWord[],
  catalogue: Catalogue,
): WordsMatch | undefined {
  const best = new Float64Array(words.length);
  let [main, mainValue, complete] = [undefined as number | undefined, 0, false];
  for (const [id, fits] of forms) {
    const form = catalogue.forms[id];
    if (!form) continue;
    const share = shareOf(form, fits, words);
    if (words.length === 1 && words[0]?.mended && share < SLIPS.loneShare) continue;
    const inOffice = yearsInOffice(form, fits, words);
    let [value, all] = [0, true];
    words.forEach(({ weight, small }, i) => {
      const fit = inOffice[i] ? WORDS.yearInOffice : (fits[i] ?? 0);
      const worth = form.factor * fit * (WORDS.alone + (1 - WORDS.alone) * share);
      if (worth > (best[i] ?? 0)) best[i] = worth;
      value += worth * weight;
      all &&= small || fit > 0;
    });
    if (value > mainValue) [main, mainValue, complete] = [id, value, all];
  }
  addDefinition(best, prose, item, catalogue);
  let [sum, found, whole] = [0, 0, 0];
  words.forEach(({ weight }, i) => {
    whole += weight;
    sum += weight * (best[i] ?? 0);
    if ((best[i] ?? 0) > 0) found += weight;
  });
  const share = found / whole;
  if (main === undefined || share < WORDS.least) return undefined;
  const mended = words.some((word, i) => word.mended && (best[i] ?? 0) > 0);
  return { item, score: WORDS.base * (sum / whole) * share, form: main, complete, mended };
}

/** Share of a form's words that the query has. */
function shareOf(form: Form, fits: Fits, words: readonly QueryWord[]): number {
  const had = words.filter(({ small }, i) => !small && (fits[i] ?? 0) > 0).length;
  return Math.min(1, had / form.length);
}

/** Which words are years in which an office that the query names was held: “ngoại trưởng mỹ 2019”. */
function yearsInOffice({ tenure, type }: Form, fits: Fits, words: readonly QueryWord[]): boolean[] {
  if (type !== 'office' || !tenure || fits.every((fit) => fit === 0)) return [];
  // Somebody who left in January did not hold the office “in” that year as readers mean it: ask for the middle.
  return words.map(
    ({ token }) =>
      /^(?:19|20)\d\d$/.test(token.key) && heldOn({ title: '', ...tenure }, `${token.key}-07` as PartialDate),
  );
}

/** Words that the names lack may stand in the definition. */
function addDefinition(best: Fits, prose: readonly QueryWord[], item: number, catalogue: Catalogue): void {
  const text = catalogue.items[item]?.text;
  const words = text === undefined ? undefined : catalogue.prose.texts[text];
  if (!words) return;
  prose.forEach(({ matches }, i) => {
    if ((best[i] ?? 0) > 0) return;
    const match = matches.find(({ word, agreement }) => agreement !== 'other' && words.includes(word));
    if (match) best[i] = WORDS.definition * fitOf(match);
  });
}
