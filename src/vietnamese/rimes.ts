import { fold } from './fold.ts';

/**
 * What a written Vietnamese syllable may look like. Needed to tell keys such as `hieepj` from English words: keys are
 * only read as Vietnamese when they spell a syllable that the language has.
 * Source: the table of rimes in Đoàn Thiện Thuật, “Ngữ âm tiếng Việt” (1977), without marks of tone.
 */

/** Vowels and the ends that may follow them; an empty end is an open syllable. */
const ENDS: Readonly<Record<string, string>> = {
  a: ' c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: ' c m n ng o p t',
  ê: ' ch m n ng nh p t u',
  i: ' a ch m n nh p t u',
  iê: 'c m n ng p t u',
  yê: 'm n ng t u',
  o: ' c i m n ng p t',
  oo: 'c ng',
  ô: ' c i m n ng p t',
  // ơc and ơng stand in loan names only.
  ơ: ' c i m n ng p t',
  oa: ' c ch i m n ng nh o p t y',
  oă: 'c m n ng t',
  oe: ' m n o t',
  u: ' a c i m n ng p t',
  uâ: 'n ng t y',
  uê: ' ch n nh',
  uô: 'c i m n ng t',
  uơ: '',
  uy: ' a ch n nh p t u',
  uyê: 'n t',
  ư: ' a c i m n ng t u',
  ươ: 'c i m n ng p t u',
  y: '',
};

const RIMES = new Set(
  Object.entries(ENDS).flatMap(([vowel, ends]) => ends.split(' ').map((end) => vowel + end)),
);
const ONSETS = new Set(' b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' '));
const SPLIT = /^(qu|gi(?=[aeiouyăâêôơư])|[^aeiouyăâêôơư]*)(.*)$/;

/** Beginnings of rimes without any marks. */
const BEGINNINGS = new Set(
  [...RIMES].flatMap((rime) => Array.from({ length: rime.length + 1 }, (_, end) => fold(rime.slice(0, end)))),
);

/**
 * Whether a syllable may begin with these letters once hats and horns are put on: `truo` may, `earth` may not.
 * @param letters small letters, with or without marks
 */
export function mayBegin(letters: string): boolean {
  const [, onset = '', rime = ''] = SPLIT.exec(fold(letters)) ?? [];
  return onset.length <= 3 && (BEGINNINGS.has(rime) || (onset === 'qu' && BEGINNINGS.has(`u${rime}`)));
}

/** Marks of tone by their usual number: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

/** Number of a tone; 0 is the level tone, which has no mark. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Index of the vowel that bears the tone, in the old style that is this site's: hòa, thủy, but hoàn. */
function toneAt(rime: string): number {
  const marked = Math.max(...Array.from('ăâêôơư', (vowel) => rime.lastIndexOf(vowel)));
  if (marked >= 0) return marked;
  const vowels = /^[aeiouy]+/.exec(rime)?.[0].length ?? 1;
  return vowels === 1 ? 0 : vowels === 3 || rime.length > vowels ? 1 : 0;
}

/**
 * Writes a syllable: `spell('thuy', 3)` is `thủy`.
 * @param letters small letters with their hats and horns, without tone
 * @param foreign whether an onset that only loan names have will do: `Pra-ha`, `Crô-a-ti-a`
 * @returns the syllable in NFC; undefined when Vietnamese has none like it
 */
export function spell(letters: string, tone: Tone, foreign: boolean): string | undefined {
  const [, onset = '', rime = ''] = SPLIT.exec(letters) ?? [];
  if (!ONSETS.has(onset) && !(foreign && onset.length <= 3)) return undefined;
  // After q the u counts either as part of the onset (quân) or of the rime (quỳnh).
  if (!RIMES.has(rime) && !(onset === 'qu' && RIMES.has(`u${rime}`))) return undefined;
  // Syllables that stop short have two tones only.
  if (/[cpt]h?$/.test(rime) && tone !== 0 && tone !== 1 && tone !== 5) return undefined;
  const at = onset.length + toneAt(rime) + 1;
  return (letters.slice(0, at) + TONES[tone] + letters.slice(at)).normalize('NFC');
}
