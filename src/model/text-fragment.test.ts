import { expect, test } from 'vitest';
import { textDirective } from './text-fragment.ts';

const TEXT = 'Ông nói “một số hy vọng” về Nga – Mỹ, rồi thôi.';

function directiveFor(words: string, text = TEXT, before = ''): string {
  const start = text.indexOf(words);
  return textDirective(text, start, start + words.length, before);
}

test('words are named as they stand, percent-encoded', () => {
  expect(directiveFor('hy vọng')).toBe('text=hy%20v%E1%BB%8Dng');
});

test('half a syllable is made whole', () => {
  expect(directiveFor('y vọ')).toBe(directiveFor('hy vọng'));
});

test('hyphens and commas, which mean something in the directive, are encoded', () => {
  expect(directiveFor('Mát-xcơ-va, rồi', 'Ở Mát-xcơ-va, rồi thôi.')).toBe(
    'text=M%C3%A1t%2Dxc%C6%A1%2Dva%2C%20r%E1%BB%93i',
  );
});

test('words that stand earlier in the page get what is before them, whatever their tones there', () => {
  expect(decodeURIComponent(directiveFor('hy vọng', TEXT, 'Hỷ vòng đầu'))).toBe('text=nói “một số-,hy vọng');
});

test('words at the head of a passage get what follows', () => {
  expect(decodeURIComponent(directiveFor('Ông nói', TEXT, 'Ông nói gì?'))).toBe('text=Ông nói,-“một số hy');
});

test('a long quotation is named by its ends', () => {
  const long = Array.from({ length: 60 }, (_, i) => `chữ${String(i)}`).join(' ');
  expect(decodeURIComponent(textDirective(long, 0, long.length, ''))).toBe(
    'text=chữ0 chữ1 chữ2 chữ3 chữ4,chữ55 chữ56 chữ57 chữ58 chữ59',
  );
});

test('a range without a word names nothing', () => {
  expect(textDirective(TEXT, 7, 8, '')).toBe('');
});
