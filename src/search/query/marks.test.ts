import { expect, test } from 'vitest';
import { agreement, joinedKey } from './marks.ts';
import { tokenise, wordKey } from '../tokens.ts';

test.each([
  ['đường', 'đường', 'same'],
  ['duong', 'đường', 'bare'],
  ['đương', 'đường', 'part'],
  ['đuong', 'đường', 'part'],
  ['dương', 'đường', 'part'],
  ['đường', 'dương', 'other'],
  ['đướng', 'đường', 'other'],
  ['hoà', 'hòa', 'same'],
  ['thuỷ', 'thủy', 'same'],
  ['ё', 'е', 'other'],
  ['е', 'ё', 'bare'],
] as const)('%s asked for, %s found: %s', (asked, found, how) => {
  expect(agreement(wordKey(asked), wordKey(found))).toBe(how);
});

test('words run together agree with the same words apart', () => {
  const [together, apart] = [joinedKey(tokenise('Mátxcơva')), joinedKey(tokenise('Mát-xcơ-va'))];
  expect(agreement(together, apart)).toBe('same');
});
