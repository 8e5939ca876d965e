import { expect, test } from 'vitest';
import { compareVietnamese, indexLetter } from './collate.ts';

const sorted = (words: readonly string[]): string[] => [...words].sort(compareVietnamese);

test('đ comes after d, as do ă, â, ê, ô, ơ, ư after their plain letters', () => {
  const alphabet = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
  expect(sorted([...alphabet].reverse())).toEqual(alphabet);
  expect(sorted(['Đức', 'Dương', 'Em', 'Đan', 'Dũng'])).toEqual(['Dũng', 'Dương', 'Đan', 'Đức', 'Em']);
});

test('tones come in the order of dictionaries, and count after letters', () => {
  expect(sorted(['mạ', 'mã', 'mả', 'má', 'mà', 'ma'])).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
  expect(sorted(['má b', 'ma c'])).toEqual(['má b', 'ma c']);
});

test('figures sort by value', () => {
  expect(sorted(['Nghị quyết 68', 'Nghị quyết 7', 'G20', 'G7'])).toEqual([
    'G7',
    'G20',
    'Nghị quyết 7',
    'Nghị quyết 68',
  ]);
});

test('NFD sorts as NFC', () => {
  expect(compareVietnamese('Đức'.normalize('NFD'), 'Đức')).toBe(0);
});

test.each([
  ['Đức', 'Đ'],
  ['Đức'.normalize('NFD'), 'Đ'],
  ['Dũng', 'D'],
  ['Ấn Độ', 'Â'],
  ['ấn', 'Â'],
  ['Á', 'A'],
  ['ống', 'Ô'],
  ['“Tia hy vọng”', 'T'],
  ['68/262', '0–9'],
  ['Лавров', 'Л'],
  ['…', '#'],
  ['', '#'],
])('%s stands under %s', (name, letter) => {
  expect(indexLetter(name)).toBe(letter);
});
