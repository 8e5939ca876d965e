/** A date of CSL: year, month and day as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What is cited, as citation processors and reference managers read it (CSL-JSON 1.0.2): the fields that we know. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  readonly title?: string | undefined;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  readonly note?: string | undefined;
  /** Address in full. */
  readonly URL?: string | undefined;
}

/** @param date in ISO 8601, of year, month or day precision: the item is no more exact than it */
export function cslDate(date: string | undefined): CslDate | undefined {
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

/** The day or month of a CSL date as ISO 8601 writes it. */
export function isoDate(date: CslDate | undefined): string | undefined {
  return date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
}
