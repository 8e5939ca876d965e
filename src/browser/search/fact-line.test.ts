import { expect, test } from 'vitest';
import type { PartialDate } from '../../model/dates.ts';
import { statusFact } from '../../search/answers/facts.ts';
import { factLine } from './fact-line.ts';

const day = (text: string): PartialDate => text as PartialDate;
type Life = Parameters<typeof statusFact>[0]['life'];
const signed: Life = [[day('1993-01-03'), 'signed', 'Ký']];

test.each([
  [
    'in-force',
    [...signed, [day('1994-12-05'), 'in-force', '']],
    'còn hiệu lực từ 5/12/1994 (tính đến 4/2026)',
  ],
  [
    'expired',
    [...signed, [day('2019-08-02'), 'withdrawn', '']],
    'hết hiệu lực từ 2/8/2019 (tính đến 4/2026)',
  ],
  [
    'never-in-force',
    [...signed, [day('2002-06-14'), 'withdrawn', '']],
    'chưa từng có hiệu lực (tính đến 4/2026)',
  ],
  ['adopted', [[day('2014-03-27'), 'adopted', '']], 'đã thông qua ngày 27/3/2014 (tính đến 4/2026)'],
  ['adopted', [], 'đã thông qua (tính đến 4/2026)'],
] as const)('a document that is %s says since when, where its life says it', (status, life, line) => {
  expect(factLine(statusFact({ of: 'document', status, asOf: day('2026-04'), life }))).toBe(line);
});
