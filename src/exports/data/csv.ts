import { stringify } from 'csv-stringify/sync';

/** One row of a table; a list is written in one cell, what is unknown leaves it empty. */
export type Row = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Rows that are written at once. */
const AT_ONCE = 500;

/**
 * Rows as CSV (RFC 4180) with a header. The byte order mark is for Excel, which otherwise misreads UTF-8. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection); numbers do not.
 * @param rows all with the same keys in the same order
 * @returns the text in pieces: a long table as one string takes twice the memory
 */
export function* toCsv(rows: Iterable<Row>): Generator<string> {
  let first = true;
  for (const some of inGroups(rows, AT_ONCE)) {
    yield stringify(
      some.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [
            key,
            asText(Array.isArray(value) ? value.join('; ') : value),
          ]),
        ),
      ),
      { header: first, bom: first, record_delimiter: 'windows', cast: { boolean: String } },
    );
    first = false;
  }
}

/** Also in full width, which some spreadsheets read as the same signs. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r\n]/;

// The library's own `escape_formulas` would make texts of negative numbers.
const asText = <T>(value: T): T | string =>
  typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;

function* inGroups<T>(things: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const thing of things) {
    if (group.push(thing) < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
