import type { PartialDate } from '../model/dates.ts';
import { joinedKey } from './query/marks.ts';
import { contentWords, isSmall } from './query/small-words.ts';
import { joined, tokenise, type Token } from './tokens.ts';
import { FORM } from './weights.ts';

/** What a form of a record is: a name, another name, a description… */
export type FormType = 'name' | 'alias' | 'term' | 'office' | 'detail';

/** Days an office was held. */
export interface Tenure {
  /** The office, in the language of the site. */
  readonly title: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: PartialDate;
}

/** One name or description of a record, tokenized for matching. */
export interface Form {
  /** Index of the record's item. */
  readonly item: number;
  readonly type: FormType;
  readonly text: string;
  /** Share of the score that is kept when it matches. */
  readonly factor: number;
  /** Its words without diacritics, separated by spaces. */
  readonly folded: string;
  /** The same, joined without spaces. */
  readonly joined: string;
  /** The same with diacritics; see `joinedKey`. */
  readonly key: string;
  /** Number of its words, stop words left out. */
  readonly length: number;
  readonly tenure?: Tenure;
}

/**
 * Creates a form from a text.
 * @param tokens the words of the text, at least one
 * @param share factor for a match with this record, multiplied by that of the type of form
 */
export function makeForm(
  source: { item: number; type: FormType; text: string; tenure?: Tenure | undefined },
  tokens: readonly Token[],
  share: number,
): Form {
  const { item, type, text, tenure } = source;
  return {
    item,
    type,
    text,
    factor: share * (tenure?.to ? FORM.formerOffice : FORM[type]),
    folded: tokens.map(({ folded }) => folded).join(' '),
    joined: joined(tokens),
    key: joinedKey(tokens),
    length: contentWords(tokens).length,
    ...(tenure && { tenure }),
  };
}

/** Whether a form is a name of the record, not a description. */
export function isOwnName({ type }: Form): boolean {
  return type === 'name' || type === 'alias';
}

/**
 * Lowers the factor of a description that is another record's own name: “Vũ An” among the search terms of an office
 * only points to that person.
 * @param same the forms with the same letters
 */
export function withoutPointing(form: Form, same: readonly Form[]): Form {
  const points = form.type === 'term' && same.some((other) => other.item !== form.item && isOwnName(other));
  return points ? { ...form, factor: FORM.pointer } : form;
}

/** Whether a form is an office that relates two places, whose order is its meaning. */
export function isRelation(form: Form | undefined): boolean {
  if (form?.type !== 'office') return false;
  const words = tokenise(form.text);
  return words.some((word, i) => i > 0 && i < words.length - 1 && isSmall(word));
}
