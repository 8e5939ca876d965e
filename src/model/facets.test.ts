import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  countValues,
  FACETS,
  matches,
  readSelection,
  writeSelection,
  type FacetValues,
} from './facets.ts';

const row = (outcome: string, verb: string, article: string, ...speakers: string[]): FacetValues => ({
  'ket-cuc': [outcome],
  loai: [verb],
  bai: [article],
  ai: speakers,
});
const rows = [
  row('con-ngo', 'noi', 'mot', 'an'),
  row('con-ngo', 'cam-ket', 'mot', 'an', 'kim'),
  row('mot-phan', 'cam-ket', 'hai', 'kim'),
];

describe('choosing rows', () => {
  test('with nothing chosen every row is shown', () => {
    expect(rows.filter((values) => matches(values, {}))).toEqual(rows);
  });

  test('choices in several facets hold together', () => {
    expect(rows.filter((values) => matches(values, { loai: 'cam-ket', 'ket-cuc': 'con-ngo' }))).toEqual([
      rows[1],
    ]);
  });

  test('a common statement is found under each of its speakers', () => {
    expect(matches(rows[1] as FacetValues, { ai: 'an' })).toBe(true);
    expect(matches(rows[1] as FacetValues, { ai: 'kim' })).toBe(true);
  });
});

describe('counting values', () => {
  test('counts what each value would show beside the choices of the other facets', () => {
    expect(countValues(rows, 'loai', { ai: 'an' })).toEqual(
      new Map([
        ['noi', 1],
        ['cam-ket', 1],
      ]),
    );
  });

  test('the choice of the facet itself does not count against its other values', () => {
    expect(countValues(rows, 'ai', { ai: 'an' })).toEqual(
      new Map([
        ['an', 2],
        ['kim', 2],
      ]),
    );
  });

  test('a value says the number of rows that choosing it shows', () => {
    const anyRow = fc.record({
      'ket-cuc': fc.tuple(fc.constantFrom('a', 'b')),
      loai: fc.tuple(fc.constantFrom('c', 'd')),
      bai: fc.tuple(fc.constantFrom('e', 'f')),
      ai: fc.uniqueArray(fc.constantFrom('g', 'h', 'i'), { minLength: 1 }),
    });
    fc.assert(
      fc.property(
        fc.array(anyRow),
        fc.constantFrom(...FACETS),
        fc.constantFrom({}, { ai: 'g' }, { loai: 'c', bai: 'e' }),
        (all, facet, selection) => {
          for (const [value, count] of countValues(all, facet, selection)) {
            expect(all.filter((each) => matches(each, choose(selection, facet, value)))).toHaveLength(count);
          }
        },
      ),
    );
  });
});

describe('selections in addresses', () => {
  test('are written in the order of the facets', () => {
    expect(writeSelection({ ai: 'vu-an', loai: 'cam-ket' })).toBe('?loai=cam-ket&ai=vu-an');
  });

  test('nothing chosen leaves no question mark', () => {
    expect(writeSelection({})).toBe('');
  });

  test('are read back, and what is no facet is passed over', () => {
    expect(readSelection('?ai=vu-an&utm=x&loai=')).toEqual({ ai: 'vu-an' });
  });

  test('a choice is replaced or taken back', () => {
    expect(choose({ ai: 'an' }, 'ai', 'kim')).toEqual({ ai: 'kim' });
    expect(choose({ ai: 'an', loai: 'noi' }, 'ai', undefined)).toEqual({ loai: 'noi' });
  });
});
