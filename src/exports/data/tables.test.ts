import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { nameForms } from '../../graph/names.ts';
import { SITE, siteExports, tinyExports } from '../../testing/exports.ts';
import { strings } from '../../strings.ts';
import { toCsv } from './csv.ts';
import { DATA_FILES } from './files.ts';

/** What readers get; read before the tests, as it takes longest. */
const site = siteExports();

/** Reads a table as a program would that knows RFC 4180 and nothing else. */
const read = (csv: string | Iterable<string>): Record<string, string>[] =>
  parse([...csv].join(''), { columns: true, bom: true, record_delimiter: '\r\n' });

const tables = DATA_FILES.filter(({ type }) => type === 'text/csv');

test.each(tables)('$name: every row has every column, and text comes through whole', ({ make }) => {
  const rows = read(make(site));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    expect(row['address']).toMatch(new RegExp(`^${SITE}/`));
    for (const cell of Object.values(row)) expect(cell).toBe(cell.normalize('NFC'));
  }
});

test('the page of open data tells of every column of every table, in order', () => {
  const columnsOf = (csv: string | Iterable<string>): string[] => Object.keys(read(csv)[0] ?? {});
  const held = tables.map(({ name, make }) => [name, columnsOf(make(tinyExports()))]);
  const told = Object.entries(strings.data.columns).map(([name, columns]) => [name, Object.keys(columns)]);
  expect(told).toEqual(held);
});

test('a cell holds commas, quotation marks and line ends; a list is one cell; what is unknown leaves it empty', () => {
  const csv = toCsv([{ a: 'một, "hai"\nba', b: ['x', 'y'], c: undefined, d: false, e: 0 }]);
  expect(read(csv)).toEqual([{ a: 'một, "hai"\nba', b: 'x; y', c: '', d: 'false', e: '0' }]);
});

test('events stand in order of time, with place, people and neighbours', () => {
  const csv = DATA_FILES.find(({ name }) => name === 'su-kien.csv')?.make(tinyExports()) ?? '';
  expect(read(csv)).toMatchObject([
    {
      id: 'gap-2030',
      start: '2030-03-01',
      end: '',
      placeName: 'Mộc Giang',
      lat: '12.5',
      lon: '100',
      participants: 'Vũ An (Ngoại trưởng); Một người ghi chép',
      next: 'gap-2031',
      later: 'false',
    },
    { id: 'gap-2031', start: '2031-02', end: '2031-03', previous: 'gap-2030' },
  ]);
});

test('every form of every name leads to one entry', () => {
  const csv = DATA_FILES.find(({ name }) => name === 'ten-goi.csv')?.make(site) ?? '';
  const rows = read(csv);
  const owners = Map.groupBy(rows, ({ form }) => form);
  expect([...owners].filter(([, all]) => new Set(all.map(({ entry }) => entry)).size > 1)).toEqual([]);
  const forms = [...site.corpus.entries.values()].flatMap(nameForms);
  expect(rows.map(({ form }) => form)).toEqual(forms);
  for (const { form, script } of rows) expect(/[а-я]/i.test(form ?? '')).toBe(script === 'Cyrl');
});
