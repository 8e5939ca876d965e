import { spell } from '../../src/vietnamese/rimes.ts';

/** Keys of an input method: what stands for marks on letters, and for tones. */
export interface Method {
  readonly letters: Readonly<Record<string, string>>;
  readonly tones: Readonly<Record<string, string>>;
}

export const TELEX: Method = {
  letters: { â: 'aa', ê: 'ee', ô: 'oo', ă: 'aw', ơ: 'ow', ư: 'uw', đ: 'dd' },
  tones: { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
};

export const VNI: Method = {
  letters: { â: 'a6', ê: 'e6', ô: 'o6', ă: 'a8', ơ: 'o7', ư: 'u7', đ: 'd9' },
  tones: { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' },
};

/**
 * The keys of a word.
 * @param tone whether the tone key comes after its vowel or last
 */
export function typedAs(word: string, { letters, tones }: Method, tone: 'vowel' | 'last'): string {
  let keys = '';
  let last = '';
  for (const letter of word.normalize('NFC')) {
    const apart = [...letter.normalize('NFD')];
    const mark = apart.map((part) => tones[part] ?? '').join('');
    const bare = apart
      .filter((part) => !(part in tones))
      .join('')
      .normalize('NFC');
    keys += (letters[bare] ?? bare) + (tone === 'vowel' ? mark : '');
    if (tone === 'last') last += mark;
  }
  return keys + last;
}

/** The keys of a text, word by word. */
export function textTypedAs(text: string, method: Method): string {
  return text
    .normalize('NFC')
    .replace(/[\p{L}\p{M}]+/gu, (word) => typedAs(word.toLowerCase(), method, 'last'));
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The different Vietnamese syllables with marks in a text: others have no keys of their own, nor has oo. */
export function wordsOf(text: string): string[] {
  const words = new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [],
  );
  return [...words].filter((word) => {
    const tones = word.normalize('NFD').match(TONE) ?? [];
    const toneless = word.normalize('NFD').replace(TONE, '').normalize('NFC');
    const hasMarks = tones.length === 1 || (tones.length === 0 && /[ăâđêôơư]/.test(word));
    return hasMarks && !toneless.includes('oo') && spell(toneless, 0, false) !== undefined;
  });
}
