import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test.each([
  ['=HYPERLINK("http://x.test","y")', '\'=HYPERLINK("http://x.test","y")'],
  ['+84 24 3936', "'+84 24 3936"],
  ['-1+cmd', "'-1+cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  [' =1', "' =1"],
  ['＝1+1', "'＝1+1"],
  [['=1', 'b'], "'=1; b"],
  [['a', '=1'], 'a; =1'],
  ['– lời dẫn', '– lời dẫn'],
  ['a=b', 'a=b'],
  [-77.0369, '-77.0369'],
  [undefined, ''],
  [true, 'true'],
] as const)('a cell of %j is read as %j', (cell, read) => {
  const text = [...toCsv([{ ô: cell }])].join('');
  const [row] = parse(text, { bom: true, columns: true, relax_column_count: true, skip_empty_lines: false });
  expect((row as { ô: string } | undefined)?.ô ?? '').toBe(read);
});
