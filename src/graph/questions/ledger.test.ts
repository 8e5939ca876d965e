import { expect, test } from 'vitest';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { ledgerFacets, ledgerRows } from './ledger.ts';

test('every statement has a row, the earliest first', () => {
  expect(ledgerRows(tinyCorpus()).map(({ statement }) => statement.id)).toEqual(['hop-lai', 'dinh-chien']);
});

test('a facet holds the values that some statement has, with their numbers', () => {
  const facets = ledgerFacets(tinyCorpus());
  expect(facets['ket-cuc']).toEqual([
    { value: 'da-thuc-hien', label: 'Đã thực hiện', count: 1 },
    { value: 'con-ngo', label: 'Còn ngỏ', count: 1 },
  ]);
  expect(facets.bai).toEqual([{ value: 'gap-2030', label: 'I. Mộc Giang 2030', count: 2 }]);
});

test('who says most stands first among the speakers', () => {
  expect(ledgerFacets(tinyCorpus()).ai).toEqual([
    { value: 'vu-an', label: 'Vũ An', count: 2 },
    { value: 'hoi-dong-song', label: 'Hội đồng Sông', count: 1 },
  ]);
});
