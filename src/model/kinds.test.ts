import { expect, test } from 'vitest';
import { ENTRY_KINDS, isKind, kindRow, KINDS, type Kind } from './kinds.ts';
import { isId } from './ids.ts';
import { SCHEMAS } from './schemas/index.ts';

test('every kind has its own collection, with a schema, and its own route', () => {
  expect(new Set(KINDS.map(({ collection }) => collection)).size).toBe(KINDS.length);
  expect(new Set(KINDS.map(({ route }) => route)).size).toBe(KINDS.length);
  for (const { collection, route } of KINDS) {
    expect(SCHEMAS).toHaveProperty(collection);
    expect(isId(route)).toBe(true);
  }
});

test('all kinds but articles have entries', () => {
  expect(ENTRY_KINDS.map(({ kind }) => kind)).toEqual(
    KINDS.map(({ kind }) => kind).filter((kind) => kind !== 'article'),
  );
});

test('a row is found by its kind', () => {
  expect(kindRow('person')).toMatchObject({ collection: 'people', route: 'nhan-vat' });
  expect(() => kindRow('nobody' as Kind)).toThrow('no kind “nobody”');
});

test.each([
  ['person', true],
  ['people', false],
  ['toString', false],
  ['', false],
])('“%s” names a kind: %s', (text, expected) => {
  expect(isKind(text)).toBe(expected);
});
