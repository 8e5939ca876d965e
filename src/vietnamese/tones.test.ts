import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newStyleTones, toHouseTones } from './tones.ts';

test.each([
  ['hoà thuỷ khoẻ', 'hòa thủy khỏe'],
  ['Hoà Thuỷ', 'Hòa Thủy'],
  ['HOÀ BÌNH', 'HÒA BÌNH'],
  ['hoá, thoả, luỹ, loè, tuỵ', 'hóa, thỏa, lũy, lòe, tụy'],
])('%s is written %s', (text, wanted) => {
  expect(toHouseTones(text)).toBe(wanted);
});

test.each([
  [
    'a closed syllable has its tone on the second vowel in both habits',
    'hoàn toàn, thuyết, khoảng, huỳnh, loét',
  ],
  ['qu is a consonant', 'quý, quỳ, Quỹ, QUÝ'],
  ['three vowels', 'ngoài, khuỷu, xoáy, ngoèo'],
  ['what is in house style already', 'hòa thủy khỏe Hòa THỦY'],
  ['other scripts', 'Лавров, París, cà phê'],
])('%s: %s stays', (_, text) => {
  expect(toHouseTones(text)).toBe(text);
  expect(newStyleTones(text)).toEqual([]);
});

test('each syllable is told with its place and the form wanted', () => {
  expect(newStyleTones('Ký hoà ước, rồi Thuỷ quân.')).toEqual([
    { index: 3, found: 'hoà', wanted: 'hòa' },
    { index: 16, found: 'Thuỷ', wanted: 'Thủy' },
  ]);
});

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'oaeuyOAEUYhqn \u0300\u0301\u0303\u0309\u0323àáãảạỳýỹỷỵèÀÝ') }),
  )
  .map((text) => text.normalize('NFC'));

test('mending twice is mending once, and changes no length', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const mended = toHouseTones(text);
      expect(toHouseTones(mended)).toBe(mended);
      expect(mended).toHaveLength(text.length);
    }),
  );
});

test('what is told is what would be mended', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let mended = text;
      for (const { index, found, wanted } of newStyleTones(text)) {
        expect(text.slice(index, index + found.length)).toBe(found);
        mended = mended.slice(0, index) + wanted + mended.slice(index + found.length);
      }
      expect(newStyleTones(mended)).toEqual([]);
    }),
  );
});
