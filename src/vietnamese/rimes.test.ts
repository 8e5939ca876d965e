import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBegin, spell, type Tone } from './rimes.ts';

test.each([
  ['thuy', 3, 'thủy'],
  ['hoa', 2, 'hòa'],
  ['hoan', 2, 'hoàn'],
  ['truyên', 2, 'truyền'],
  ['ngươi', 2, 'người'],
  ['quy', 1, 'quý'],
  ['gi', 2, 'gì'],
  ['giêng', 0, 'giêng'],
  ['ngoai', 2, 'ngoài'],
  ['khuyu', 3, 'khuỷu'],
  ['đôi', 1, 'đối'],
  ['hiêp', 5, 'hiệp'],
] as const)('%s with tone %i is written %s', (letters, tone, written) => {
  expect(spell(letters, tone, false)).toBe(written);
});

test.each([
  ['an onset that no syllable has', 'zoa', 0],
  ['a rime that no syllable has', 'hoang0', 0],
  ['an end that no vowel takes so', 'hiep', 5],
  ['a tone that a stop does not take', 'hiêp', 2],
  ['no vowel', 'ng', 0],
] as const)('%s is no syllable: %s', (_, letters, tone) => {
  expect(spell(letters, tone, false)).toBeUndefined();
});

test('loan names have onsets of their own', () => {
  expect(spell('crưm', 0, false)).toBeUndefined();
  expect(spell('crưm', 0, true)).toBe('crưm');
});

test.each(['t', 'tr', 'tru', 'truo', 'truong', 'q', 'qu', 'quy', 'gi', ''])(
  'a syllable may begin with “%s”',
  (letters) => {
    expect(mayBegin(letters)).toBe(true);
  },
);

test.each(['earth', 'hoab', 'xyz'])('no syllable begins with “%s”', (letters) => {
  expect(mayBegin(letters)).toBe(false);
});

test('what is spelt is one syllable in NFC, and may be begun at any letter', () => {
  const letters = fc.tuple(
    fc.constantFrom('', 'b', 'ch', 'đ', 'gi', 'ngh', 'qu', 'tr'),
    fc.constantFrom('a', 'ai', 'anh', 'iêt', 'oa', 'oan', 'uyên', 'ươu', 'uy', 'ê'),
  );
  fc.assert(
    fc.property(letters, fc.integer({ min: 0, max: 5 }), ([onset, rime], tone) => {
      const written = spell(onset + rime, tone as Tone, false);
      if (written === undefined) return;
      expect(written).toBe(written.normalize('NFC'));
      for (let end = 0; end <= (onset + rime).length; end += 1)
        expect(mayBegin((onset + rime).slice(0, end))).toBe(true);
    }),
  );
});
