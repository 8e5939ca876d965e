import type { PartialDate } from '../model/dates.ts';
import { joinedKey } from './query/marks.ts';
import { contentWords } from './query/small-words.ts';
import { joined, type Token } from './tokens.ts';
import { FORM } from './weights.ts';

/** Kinds of names that a record has. */
export type FormType = 'name' | 'alias' | 'term' | 'office' | 'detail';

/** Days an office was held. */
export interface Tenure {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  readonly asOf?: PartialDate;
}

/** One name of a record, ready to be compared. */
export interface Form {
  /** Number of the record. */
  readonly item: number;
  readonly type: FormType;
  readonly text: string;
  /** Share of the score that is kept when it matches. */
  readonly factor: number;
  /** Its words without marks, spaced. */
  readonly folded: string;
  /** The same run together. */
  readonly joined: string;
  /** The same with marks; see `joinedKey`. */
  readonly key: string;
  /** How many words it has, small ones left out. */
  readonly length: number;
  readonly tenure?: Tenure;
}

/**
 * Makes a form of a text.
 * @param tokens the words of the text, at least one
 * @param share what a match with this record keeps, besides what the type of form does
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

/** Whether a form is a name that the record is called by, not a description. */
export function isOwnName({ type }: Form): boolean {
  return type === 'name' || type === 'alias';
}

/**
 * A description that is another record's own name only points there: “Vũ An” among the search terms of an office.
 * @param same the forms with the same letters
 */
export function withoutPointing(form: Form, same: readonly Form[]): Form {
  const points = form.type === 'term' && same.some((other) => other.item !== form.item && isOwnName(other));
  return points ? { ...form, factor: FORM.pointer } : form;
}
