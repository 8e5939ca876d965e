import { stringify } from 'csv-stringify/sync';

/** One row of a table; a list is written in one cell, what is unknown leaves it empty. */
export type Row = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * Rows as CSV (RFC 4180), the names of the columns first. The byte order mark is for Excel, which else misreads UTF-8.
 * @param rows all with the same keys in the same order
 */
export function toCsv(rows: readonly Row[]): string {
  return stringify(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? value.join('; ') : value]),
      ),
    ),
    { header: true, bom: true, record_delimiter: 'windows', cast: { boolean: String } },
  );
}
