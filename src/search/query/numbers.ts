/**
 * Figures and dates are written in several ways: 1.550 and 1550, 1,5 and 1.5, 18/2/2025, 18-02-2025 and 2025-02-18.
 * The key normalises them: groups of digits joined by slashes.
 */

/** Digits with the separators inside a figure or date. A hyphen is one only between two or three groups of digits. */
export const NUMBER = /\p{N}+(?:[.,/]\p{N}+)+|\p{N}+(?:-\p{N}+){1,2}(?![-.,/]?\p{N})/u;

/** Key of a figure or date: `1.550` gives `1550`, `1.5` `1,5`, `02/12` `2/12`, `2025-02-18` `18/2/2025`. */
export function numberKey(text: string): string {
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)) return text.replaceAll('.', '');
  const groups = text.split(/[^\p{N}]/u).map((group) => group.replace(/^0+(?=\d)/, ''));
  if (/^\d{4}-\d\d?(?:-\d\d?)?$/.test(text)) return groups.reverse().join('/');
  return groups.join(/^\d+[.,]\d+$/.test(text) ? ',' : '/');
}

/**
 * Fit of a figure or date of a query to one of a text, by their keys: a day and month fit the full date, and so do a
 * month and year, or a year.
 * @returns 1 for equal ones, less for a part, 0 for different ones
 */
export function numberFit(asked: string, found: string): number {
  if (asked === found) return 1;
  // 12.2 may be meant as a day and month.
  if (asked.includes(',')) return 0.7 * dateFit(asked.replace(',', '/'), found);
  return dateFit(asked, found);
}

function dateFit(asked: string, found: string): number {
  const [part, whole] = [asked.split('/'), found.split('/')];
  const days = whole.length === 3 || (whole.length === 2 && (whole[1] ?? '').length === 4);
  if (part.length === 3 && whole.length === 2) return asked.startsWith(`${found}/`) ? 0.8 : 0;
  if (!days || part.length >= whole.length) return asked === found ? 1 : 0;
  if (part.length === 1 && asked.length !== 4) return 0;
  if (found.endsWith(`/${asked}`)) return 0.9;
  return part.length === 2 && found.startsWith(`${asked}/`) ? 0.97 : 0;
}
