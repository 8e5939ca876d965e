import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingMinutes, sentenceAround, syllables } from './syllables.ts';

const texts = (text: string): string[] => syllables(text).map((syllable) => syllable.text);

test.each([
  ['Ông An nói.', ['Ông', 'An', 'nói']],
  ['Mát-xcơ-va', ['Mát', 'xcơ', 'va']],
  ['18/2/2025', ['18', '2', '2025']],
  ['“Tia hy vọng”, ông nói', ['Tia', 'hy', 'vọng', 'ông', 'nói']],
  ['Лавров và 北京', ['Лавров', 'và', '北京']],
  [' – … ', []],
])('%s has the syllables %j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('a syllable in NFD is one syllable', () => {
  expect(syllables('hòa'.normalize('NFD'))).toEqual([{ text: 'ho\u0300a', start: 0, end: 4 }]);
});

test('syllables lie in the text, in order, apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const syllable of syllables(text)) {
        expect(text.slice(syllable.start, syllable.end)).toBe(syllable.text);
        expect(syllable.start).toBeGreaterThanOrEqual(last);
        expect(syllable.end).toBeGreaterThan(syllable.start);
        last = syllable.end;
      }
    }),
  );
});

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const sentence = sentenceAround(text, start, start + words.length);
  return text.slice(sentence.start, sentence.end);
};

const TEXT = 'Ông An tới. Ông nói: “Tôi tới vì hòa bình.” Rồi ông đi! Bao giờ về?';

test.each([
  ['the first', 'An', 'Ông An tới.'],
  ['one in the middle', 'Rồi', 'Rồi ông đi!'],
  ['the last', 'Bao giờ', 'Bao giờ về?'],
  ['one with a quotation', 'hòa bình', 'Ông nói: “Tôi tới vì hòa bình.”'],
])('the sentence around words in %s', (_, words, sentence) => {
  expect(around(TEXT, words)).toBe(sentence);
});

test('words across two sentences have both', () => {
  expect(around(TEXT, 'tới. Ông nói')).toBe('Ông An tới. Ông nói: “Tôi tới vì hòa bình.”');
});

test('points in figures and dates end no sentence', () => {
  expect(around('Họp 4.5 giờ ngày 18.2.2025 ở đó.', 'giờ')).toBe('Họp 4.5 giờ ngày 18.2.2025 ở đó.');
});

test('a text without an end is a sentence', () => {
  expect(around('  không dấu chấm  ', 'dấu')).toBe('không dấu chấm');
});

test('the sentence holds the words, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const words = text.slice(start, end).trim();
      const sentence = sentenceAround(text, start, end);
      expect(sentence.start).toBeGreaterThanOrEqual(0);
      expect(sentence.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(sentence.start, sentence.end)).toContain(words);
    }),
  );
});

test.each([
  [0, 1],
  [100, 1],
  [300, 2],
  [2000, 10],
])('%i syllables take %i minutes', (count, minutes) => {
  expect(readingMinutes('chữ '.repeat(count))).toBe(minutes);
});
