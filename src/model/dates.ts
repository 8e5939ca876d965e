/**
 * Dates of reduced precision (ISO 8601): `2025`, `2025-02` or `2025-02-27`. Content has them in this form, and pages never
 * show more than is known.
 */
declare const dateBrand: unique symbol;
/** A valid calendar date of year, month or day precision, in ISO 8601 form. */
export type PartialDate = string & { readonly [dateBrand]: 'PartialDate' };

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `text` is a date that exists, of any precision: `2025-02-30` is not. */
export function isPartialDate(text: string): text is PartialDate {
  const match = FORM.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

/** First day that the date can mean, as `yyyy-mm-dd`. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** Last day that the date can mean, as `yyyy-mm-dd`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Order by first possible day, the vaguer date first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [firstDay(a), firstDay(b)];
  return x < y ? -1 : x > y ? 1 : a.length - b.length;
}

/** Whether `a` is certainly later than `b`, whatever their unknown days and months are. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  return firstDay(a) > lastDay(b);
}

/** The date as Vietnamese press writes it: `27/2/2025`, `2/2025`, `2025`. */
export function formatDate(date: PartialDate): string {
  return date.split('-').map(Number).reverse().join('/');
}

/** A span of dates: `23 – 24/1/2026`, `29/12/2016 – 11/2025`; one date when both are the same. */
export function formatSpan(start: PartialDate, end?: PartialDate): string {
  if (!end || end === start) return formatDate(start);
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7)) {
    return `${String(Number(start.slice(8)))} – ${formatDate(end)}`;
  }
  return `${formatDate(start)} – ${formatDate(end)}`;
}

/** Position on a time axis in fractional years, at the first day the date can mean. */
export function toYears(date: PartialDate): number {
  const day = firstDay(date);
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
