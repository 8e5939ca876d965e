import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId } from '../model/ids.ts';
import { suggestBlockId } from './suggest-block-id.ts';

test.each([
  ['Ông đã thấy tia hy vọng.', [], 'ong-da-thay'],
  ['Ông đã thấy tia hy vọng.', ['ong-da-thay'], 'ong-da-thay-tia'],
  ['Vâng.', [], 'vang'],
  ['Vâng.', ['vang'], 'vang-2'],
  ['Vâng.', ['vang', 'vang-2'], 'vang-3'],
  ['“Đi!”', [], 'di'],
  ['Лавров', [], 'doan-2'],
  ['', [], 'doan-2'],
])('for “%s”, when %j are taken: %s', (text, taken, id) => {
  expect(suggestBlockId(text, new Set(taken))).toBe(id);
});

test('what is suggested is an id, and free', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'đ', 'ừ', ' ', '-', '.', 'Л', '2') }),
      fc.uniqueArray(fc.constantFrom('a', 'a-2', 'd-a', 'doan-2', '2')),
      (text, taken) => {
        const id = suggestBlockId(text, new Set(taken));
        expect(isId(id)).toBe(true);
        expect(taken).not.toContain(id);
      },
    ),
  );
});
