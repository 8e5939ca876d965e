import { expect, test } from 'vitest';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { ledgerFacets, ledgerRows } from './ledger.ts';

test('every statement has a row, the earliest first', () => {
  expect(ledgerRows(tinyCorpus()).map(({ statement }) => statement.id)).toEqual(['hop-lai', 'dinh-chien']);
});

test('a facet holds the values that some statement has, with their numbers', () => {
  const facets = ledgerFacets(tinyCorpus());
  expect(facets['ket-cuc']).toEqual([
    { value: 'da-thuc-hien', count: 1 },
    { value: 'con-ngo', count: 1 },
  ]);
  expect(facets.bai).toEqual([{ value: 'gap-2030', name: 'I. Mộc Giang 2030', count: 2 }]);
});

test('who says most stands first among the speakers', () => {
  expect(ledgerFacets(tinyCorpus()).ai).toEqual([
    { value: 'vu-an', name: 'Vũ An', count: 2 },
    { value: 'hoi-dong-song', name: 'Hội đồng Sông', count: 1 },
  ]);
});
