import { expect, test } from 'vitest';
import { clip, codePoint, counted, quoted } from './words.ts';

test('quoted words stand on one line', () => {
  expect(quoted('  hai\n  dòng ')).toBe('“hai dòng”');
});

test('long words are cut between letters', () => {
  expect(quoted('một hai ba', 7)).toBe('“một hai…”');
  expect(clip('🙂🙂🙂', 2)).toBe('🙂🙂…');
  expect(clip('🙂🙂', 2)).toBe('🙂🙂');
});

test('numbers and nouns agree', () => {
  expect([counted(0, 'error'), counted(1, 'error'), counted(2, 'error')]).toEqual([
    '0 errors',
    '1 error',
    '2 errors',
  ]);
});

test('characters are named by number', () => {
  expect([codePoint('\0'), codePoint('–'), codePoint('🙂')]).toEqual(['U+0000', 'U+2013', 'U+1F642']);
});
