import { heldMostOf } from './answers/facts.ts';
import { dateOf } from './answers/question.ts';
import type { Catalogue } from './catalogue.ts';
import { isOwnName, isRelation, type Form } from './forms.ts';
import type { QueryWord } from './query/query-words.ts';
import { joined } from './tokens.ts';
import type { Confidence } from './match-confidence.ts';
import { SLIPS } from './limits.ts';
import { FORM_WORD, WORDS } from './weights.ts';

/** Fit of each word of a query somewhere: 1 is the word itself, 0 is absent. */
export type Fits = Float64Array;

/** The same for one form, and which of the words it has whole, with diacritics that agree. */
export interface FormFits {
  readonly fits: Fits;
  readonly right: Set<number>;
}

/** Score of an item by the words that its forms have; see `WordsMatch`. */
export interface WordsScore {
  readonly score: number;
  readonly form: number;
  readonly complete: boolean;
  readonly inForms: boolean;
  readonly mended: boolean;
  readonly confidence: Confidence;
}

/** What one form has of the query. */
interface FormScore {
  readonly id: number;
  /** Share of the query, by IDF weight, that the form has. */
  readonly value: number;
  readonly complete: boolean;
  /** Share of the form's words that the query has. */
  readonly share: number;
}

/**
 * Scores an item by the one form that has the whole query, or by its forms together.
 * @param forms its forms that have any word, with the fits of the words
 * @returns undefined below the least share of the query
 */
export function scoreItem(
  forms: readonly (readonly [number, FormFits])[],
  words: readonly QueryWord[],
  inDefinition: Fits,
  catalogue: Catalogue,
): WordsScore | undefined {
  const [worth, fit] = [new Float64Array(words.length), new Float64Array(words.length)];
  const named = new Set<QueryWord>();
  const right = new Set<number>();
  let main: FormScore | undefined;
  const dates = words.map(({ token }) => dateOf(token));
  const date = dates.find((each) => each !== undefined);
  // An office counts for the time that is asked: without a date, for any.
  let isOtherTime = false;
  for (const [id, { fits, right: rightHere }] of forms) {
    const form = catalogue.forms[id];
    if (form?.tenure && date) {
      if (!heldMostOf(form.tenure, date)) {
        isOtherTime = true;
        continue;
      }
      dates.forEach((each, i) => {
        if (each) fits[i] = WORDS.yearInOffice;
        if (each) rightHere.add(i);
      });
    }
    const share = form ? shareOf(form, fits, words) : 0;
    if (!form || (words.length === 1 && words[0]?.mended && share < SLIPS.loneShare)) continue;
    const scored = scoreForm(id, form, fits, share, words, worth, fit);
    if (!main || isBetter(scored, main)) main = scored;
    for (const i of rightHere) right.add(i);
    if (share === 1 && isOwnName(form) && form.joined.length >= WORDS.shortestNamed) {
      words.forEach((word, i) => (fits[i] ?? 0) >= WORDS.sure && named.add(word));
    }
  }
  if (!main) return undefined;
  const isSaid = words.some(
    ({ token, small }, i) => !small && token.folded.length > 1 && (fit[i] ?? 0) >= WORDS.sure && right.has(i),
  );
  // Single letters and digits tell nothing by themselves, nor does a beginning beside them.
  if (!isSaid && words.some(({ token }) => token.folded.length < 2)) return undefined;
  const inForm = words.filter(({ small }, i) => !small && (fit[i] ?? 0) >= WORDS.sure).length;
  const inForms = words.every(({ small }, i) => small || (fit[i] ?? 0) >= WORDS.sure);
  words.forEach((_, i) => {
    // A text adds words to a name, or to most of a description: a stray syllable of each says nothing.
    if ((fit[i] ?? 0) > 0 || (named.size === 0 && inForm < WORDS.leastInForm)) return;
    worth[i] = WORDS.definition * (inDefinition[i] ?? 0);
    fit[i] = inDefinition[i] ?? 0;
    right.add(i);
  });
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const [cover, share] = [weighted(worth, words) / all, weighted(fit, words) / all];
  if (share < (named.size > 0 ? WORDS.leastNamed : WORDS.least)) return undefined;
  const rightly =
    weighted(
      fit.map((value, i) => (right.has(i) ? value : 0)),
      words,
    ) / all;
  if (rightly < WORDS.leastRight && named.size === 0 && !words.some(({ mended }) => mended)) return undefined;
  const inTurn = main.complete && inOrder(main.id, words, catalogue);
  const order = inTurn ? 1 : WORDS.order;
  // “đại sứ A tại B” is not the one of B to A.
  const isOtherWay = main.complete && !inTurn && isRelation(catalogue.forms[main.id]);
  const heldThen = forms.some(
    ([id]) => catalogue.forms[id]?.tenure && date && heldMostOf(catalogue.forms[id].tenure, date),
  );
  const factor =
    (isOtherWay ? WORDS.otherWay : 1) * (isOtherTime && !heldThen && named.size === 0 ? WORDS.otherTime : 1);
  const scores = [
    WORDS.apart * cover * (named.size > 0 ? 1 : share),
    main.complete ? (WORDS.together * order * main.value) / all : 0,
    inForms && meansItem(main.id, named, words, catalogue)
      ? (WORDS.named + WORDS.namedShare * cover) * share
      : 0,
  ];
  const mended = words.some((word, i) => word.mended && (fit[i] ?? 0) > 0);
  const altered = mended || words.some(({ small }, i) => !small && (fit[i] ?? 0) > 0 && !right.has(i));
  const confidence = altered
    ? 'altered'
    : main.complete && main.share >= WORDS.meant
      ? 'faithful'
      : 'partial';
  return {
    score: factor * Math.max(...scores),
    form: main.id,
    complete: main.complete,
    inForms,
    mended,
    confidence,
  };
}

/**
 * Whether a query is about the item that some of its words name: these are a proper name, and the other words do not
 * name another item of its kind. “chekhov nha van” is about Chekhov; “chekhov gorky” is about neither alone.
 */
function meansItem(
  form: number,
  named: ReadonlySet<QueryWord>,
  words: readonly QueryWord[],
  catalogue: Catalogue,
): boolean {
  const item = catalogue.forms[form]?.item ?? -1;
  const record = catalogue.items[item]?.record;
  const others = words.filter((word) => !word.small && !named.has(word));
  if (!record || named.size === 0 || others.length === 0 || !/^\p{Lu}/u.test(record.label)) return false;
  return !catalogue
    .formsOf(joined(others.map(({ token }) => token)))
    .some((other) => isOwnName(other) && catalogue.items[other.item]?.record.kind === record.kind);
}

/** Scores one form, and updates in `worth` and `fit` the best of each word over all forms. */
function scoreForm(
  id: number,
  form: Form,
  fits: Fits,
  share: number,
  words: readonly QueryWord[],
  worth: Fits,
  fit: Fits,
): FormScore {
  let [value, complete] = [0, true];
  const factor = form.factor * FORM_WORD[form.type] * (WORDS.alone + (1 - WORDS.alone) * share);
  words.forEach(({ weight, small }, i) => {
    const own = fits[i] ?? 0;
    worth[i] = Math.max(worth[i] ?? 0, factor * own);
    fit[i] = Math.max(fit[i] ?? 0, own);
    value += weight * factor * own;
    complete &&= small || own >= WORDS.sure;
  });
  return { id, value, complete, share };
}

const isBetter = (a: FormScore, b: FormScore): boolean =>
  a.complete === b.complete ? a.value > b.value : a.complete;

/** Whether a form has the words in the order of the query. */
function inOrder(form: number, words: readonly QueryWord[], catalogue: Catalogue): boolean {
  let at = -1;
  return words.every(({ token, matches, small }) => {
    const next =
      catalogue.names.texts[form]?.findIndex((id, i) => i > at && matches.some(({ word }) => word === id)) ??
      -1;
    if (next >= 0) at = next;
    return small || next >= 0 || dateOf(token) !== undefined;
  });
}

const weighted = (values: Fits, words: readonly QueryWord[]): number =>
  words.reduce((sum, { weight }, i) => sum + weight * (values[i] ?? 0), 0);

/** Share of a form's words that the query has. */
function shareOf(form: Form, fits: Fits, words: readonly QueryWord[]): number {
  const had = words.filter(({ small }, i) => !small && (fits[i] ?? 0) >= WORDS.sure).length;
  return Math.min(1, had / form.length);
}
