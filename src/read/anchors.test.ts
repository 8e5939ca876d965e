import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorQuote } from './anchors.ts';

const TEXT = 'Buổi họp dài sáu giờ. Ông An nói (khẽ): 1+1 là [hai].';

test.each([
  ['sáu giờ', 13, 20],
  ['Buổi', 0, 4],
  ['[hai].', TEXT.length - 6, TEXT.length],
  ['  sáu\n giờ ', 13, 20],
  ['(khẽ): 1+1', 33, 43],
])('“%s” stands at %i to %i', (quote, start, end) => {
  expect(anchorQuote(TEXT, quote)).toEqual({ type: 'found', start, end });
});

test('blanks of the passage count as one too', () => {
  expect(anchorQuote('dài  sáu\u00a0giờ', 'sáu giờ')).toEqual({ type: 'found', start: 5, end: 12 });
});

test.each(['bảy giờ', 'Sáu giờ', 'sáu gio', '', '   '])('“%s” does not stand there', (quote) => {
  expect(anchorQuote(TEXT, quote)).toEqual({ type: 'absent' });
});

test('what stands twice is not guessed at', () => {
  expect(anchorQuote('giờ này, giờ kia, giờ nọ', 'giờ')).toEqual({ type: 'repeated', times: 3 });
  expect(anchorQuote('aaa', 'aa')).toEqual({ type: 'repeated', times: 2 });
});

test('any part of a text is found in it, where it was taken or in several places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
      const quote = text.slice(start, end).trim();
      const anchor = anchorQuote(text, quote);
      if (quote === '') expect(anchor.type).toBe('absent');
      else if (anchor.type === 'found') expect(text.slice(anchor.start, anchor.end)).toBe(quote);
      else expect(anchor.type).toBe('repeated');
    }),
  );
});

test('any two texts are answered', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(anyText, anyText, (text, quote) => {
      expect(['found', 'absent', 'repeated']).toContain(anchorQuote(text, quote).type);
    }),
  );
});
