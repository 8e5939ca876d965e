import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTelex, fromVni } from './input-keys.ts';

test.each([
  ['hieepj', 'hiệp'],
  ['hiepej', 'hiệp'],
  ['uowcs', 'ước'],
  ['thuwowngj', 'thượng'],
  ['truongwf', 'trường'],
  ['ddoois', 'đối'],
  ['dood', 'đô'],
  ['vieejt', 'việt'],
  ['Ngaf', 'ngà'],
  ['quys', 'quý'],
])('Telex %s is %s', (keys, syllable) => {
  expect(fromTelex(keys)).toBe(syllable);
});

test.each([
  ['hie65p', 'hiệp'],
  ['hiep65', 'hiệp'],
  ['u7o7c1', 'ước'],
  ['uoc71', 'ước'],
  ['d9o61i', 'đối'],
  ['thu7o7ng5', 'thượng'],
])('VNI %s is %s', (keys, syllable) => {
  expect(fromVni(keys)).toBe(syllable);
});

test.each(['start', 'the', 'rare', 'grass', 'hoa', 'nga', 'summit', 'x', '', 'việt', 'a'.repeat(40)])(
  '“%s” is a word, no Telex keys',
  (word) => {
    expect(fromTelex(word)).toBeUndefined();
  },
);

test.each(['mp3', '2025', 'f16', 'hiep', ''])('“%s” is no VNI keys', (word) => {
  expect(fromVni(word)).toBeUndefined();
});

test('any word is answered at once, in NFC', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aeouwdfsrxjnghit'), maxLength: 14 }),
    fc.string({ unit: fc.constantFrom(...'aeoudngh123456789'), maxLength: 14 }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(word, (keys) => {
      for (const syllable of [fromTelex(keys), fromVni(keys)])
        expect(syllable).toBe(syllable?.normalize('NFC'));
    }),
    { numRuns: 200 },
  );
});
