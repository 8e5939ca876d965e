import type { Catalogue } from './catalogue.ts';
import type { Form } from './forms.ts';
import { agreement, joinedKey } from './query/marks.ts';
import type { Reading } from './query/reading.ts';
import type { Runs } from './runs.ts';
import { slipCost } from './query/slip-cost.ts';
import { slipLimit } from './query/slips.ts';
import { contentWords } from './query/small-words.ts';
import { joined, type Token } from './tokens.ts';
import { isRight, type Confidence } from './match-confidence.ts';
import { SLIPS } from './limits.ts';
import { MARKS, WHOLE } from './weights.ts';

/** How a whole form was matched. */
export type FormMatchType = 'exact' | 'spaces' | 'prefix' | 'slip';

/** A form that the whole query matches. */
export interface FormMatch {
  readonly form: number;
  readonly type: FormMatchType;
  readonly score: number;
  readonly confidence: Confidence;
}

/** Matches the query as a whole against the names: equal up to diacritics and spaces, or a prefix. */
export function matchForms({ tokens, factor }: Reading, catalogue: Catalogue, runs: Runs): FormMatch[] {
  const found = equals(tokens, catalogue, factor);
  const content = contentWords(tokens);
  if (content.length < tokens.length) found.push(...equals(content, catalogue, factor * WHOLE.bare));
  return [...found, ...begun(tokens, catalogue, runs, factor)];
}

const spaced = (tokens: readonly Token[]): string => tokens.map(({ folded }) => folded).join(' ');

function equals(tokens: readonly Token[], catalogue: Catalogue, factor: number): FormMatch[] {
  const [run, key, folded] = [joined(tokens), joinedKey(tokens), spaced(tokens)];
  return (catalogue.byJoined.get(run) ?? []).map((id) => {
    const form = catalogue.forms[id] as Form;
    const same = form.folded === folded;
    const marks = agreement(key, form.key);
    return {
      form: id,
      type: same ? 'exact' : 'spaces',
      score: factor * form.factor * MARKS[marks] * (same ? 1 : WHOLE.spaces),
      confidence: isRight(marks) ? 'faithful' : 'altered',
    };
  });
}

function begun(tokens: readonly Token[], catalogue: Catalogue, runs: Runs, factor: number): FormMatch[] {
  const [run, key, folded] = [joined(tokens), joinedKey(tokens), spaced(tokens)];
  if (run.length < 2) return [];
  const isWord = catalogue.names.has(tokens.at(-1)?.folded ?? '');
  return runs.begunBy(run).flatMap((id) => {
    const form = catalogue.forms[id] as Form;
    // Several words begin a name where its own words do.
    if (tokens.length > 1 && !form.folded.startsWith(folded)) return [];
    const atWord = form.folded.startsWith(`${folded} `);
    const share = run.length / form.joined.length;
    const inWord = isWord && share < WHOLE.prefixMost ? WHOLE.prefixOfOther : WHOLE.prefixInWord;
    const base = atWord ? WHOLE.prefix : inWord * (form.folded.startsWith(folded) ? 1 : WHOLE.prefixSpaces);
    const marks = agreement(key, form.key);
    return {
      form: id,
      type: 'prefix',
      score: factor * form.factor * MARKS[marks] * (base + WHOLE.prefixShare * share),
      confidence: isRight(marks) ? (atWord ? 'faithful' : 'partial') : 'altered',
    };
  });
}

/** Fuzzy match: names within a few slips of the whole query. */
export function matchSlips({ tokens, factor }: Reading, catalogue: Catalogue, runs: Runs): FormMatch[] {
  const run = joined(tokens);
  const right = contentWords(tokens).filter(({ folded }) => catalogue.names.has(folded));
  const typed = spaced(tokens);
  const known = new Set(
    tokens.flatMap(({ folded }) =>
      catalogue.names.has(folded) || catalogue.prose.has(folded) ? folded : [],
    ),
  );
  return runs.slips.near(run, slipLimit(run.length)).flatMap(({ index, cost, beginning }) => {
    if (cost === 0) return [];
    const near = SLIPS.base - (SLIPS.perLetter * cost) / run.length;
    return runs.formsAt(index).flatMap((id) => {
      const form = catalogue.forms[id] as Form;
      if (numerals(form.folded) !== numerals(typed)) return [];
      if (!eachWordIsNear(tokens, form.joined, beginning ? known : NONE)) return [];
      const share = (beginning ? SLIPS.beginning : 1) * (isSlipOf(form, typed, right) ? 1 : SLIPS.otherWord);
      return {
        form: id,
        type: 'slip',
        score: factor * form.factor * near * share,
        confidence: 'altered',
      } as const;
    });
  });
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Whether each word of a query is within the limit of its own length, not only the query as a whole: of three right words
 * a few letters make three others.
 * @param fixed words that may not change at all
 */
function eachWordIsNear(tokens: readonly Token[], name: string, fixed: ReadonlySet<string>): boolean {
  if (tokens.length < 2) return true;
  let [typed, before] = ['', 0];
  return tokens.every(({ folded }, i) => {
    typed += folded;
    const cost = slipCost(typed, name, Infinity);
    const isLast = i === tokens.length - 1;
    const now = isLast && fixed === NONE ? cost.whole : cost.beginning;
    const spent = now - before;
    before = now;
    return (
      spent <=
      (fixed.has(folded)
        ? SLIPS.alike
        : Math.max(folded.length < 3 ? 1 : SLIPS.syllable, slipLimit(folded.length)))
    );
  });
}

/**
 * Whether a form is a plausible correction: not if its digits differ, nor if a word that the names already have would
 * have to change. SALT-1 is no slip for SALT-2, nor “Anh” for “Áo”.
 */
function isSlipOf(form: Form, typed: string, right: readonly Token[]): boolean {
  if (digits(form.joined) !== digits(typed)) return false;
  const words = form.folded.split(' ');
  return right.every(({ folded }) => words.some((word) => slipCost(folded, word, 1).whole <= 1));
}

/** Figures of a name in any order: swapped ones are a slip, others are another name. */
const digits = (text: string): string =>
  Array.from(text.replace(/[^\p{N}]/gu, ''))
    .sort()
    .join('');

/** Roman numerals of a name: SALT-IV is no slip for SALT-I. */
const numerals = (folded: string): string =>
  folded
    .split(' ')
    .filter((word) => /^[ivx]+$/.test(word))
    .join(' ');
