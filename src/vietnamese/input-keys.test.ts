import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fromTelex, fromVni } from './input-keys.ts';

describe('Telex keys', () => {
  test.each([
    ['hieepj', 'hiệp'],
    ['hieejp', 'hiệp'],
    ['HIEEPJ', 'hiệp'],
    ['vietej', 'việt'],
    ['uwowcs', 'ước'],
    ['uowcs', 'ước'],
    ['nuwoc', 'nươc'],
    ['tws', 'tứ'],
    ['thuwowngj', 'thượng'],
    ['truongwf', 'trường'],
    ['ddinhr', 'đỉnh'],
    ['dinhrd', 'đỉnh'],
    ['chuaw', 'chưa'],
    ['quawng', 'quăng'],
    ['quys', 'quý'],
    ['hoaf', 'hòa'],
    ['thuyr', 'thủy'],
    ['hoanf', 'hoàn'],
    ['khoas', 'khóa'],
    ['gif', 'gì'],
    ['nghieeng', 'nghiêng'],
    ['cruwm', 'crưm'],
    ['pee', 'pê'],
  ])('%s is %s', (keys, word) => {
    expect(fromTelex(keys)).toBe(word);
  });

  const WORDS =
    'rare earths New START Zelenskyy Maas Trump Paris Moscow Reuters Bloomberg Kerch TASS Osaka Sochi Kiev ' +
    'Lavrov treaty news control summit Vienna chung quan G20 9M729 hiệp ước';
  test.each(WORDS.split(' '))('%s is no such keys', (word) => {
    expect(fromTelex(word)).toBeUndefined();
  });
});

describe('VNI keys', () => {
  test.each([
    ['hie65p', 'hiệp'],
    ['hiep65', 'hiệp'],
    ['u7o7c1', 'ước'],
    ['uo7c1', 'ước'],
    ['d9inh3', 'đỉnh'],
    ['dinh93', 'đỉnh'],
    ['d9a61t', 'đất'],
    ['hie61m', 'hiếm'],
    ['thu7o7ng5', 'thượng'],
    ['ta8ng', 'tăng'],
    ['quye62n', 'quyền'],
    ['hoa2', 'hòa'],
    ['cru7m', 'crưm'],
  ])('%s is %s', (keys, word) => {
    expect(fromVni(keys)).toBe(word);
  });

  test.each('G20 g8 9M729 START3 2025 12/2 geneva2021 rare quan'.split(' '))('%s is no such keys', (word) => {
    expect(fromVni(word)).toBeUndefined();
  });
});

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[aeiouwdsfrxj]{0,20}$/)),
      (text) => {
        expect(() => [fromTelex(text), fromVni(text)]).not.toThrow();
      },
    ),
  );
});

test.each(['uwowuwowuwow', 'aaaaaaaaaaaa', 'wwwwwwwwwwww'])(
  'keys that can be read in ever more ways end in few steps: %s',
  (keys) => {
    const letters = vi.spyOn(String.prototype, 'charAt');
    fromTelex(keys);
    const looked = letters.mock.calls.length;
    letters.mockRestore();
    expect(looked).toBeLessThan(100);
  },
);
