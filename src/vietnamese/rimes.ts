import { fold } from './fold.ts';

/**
 * Phonotactics of written Vietnamese: onsets and rimes of syllables. Distinguishes keystrokes such as `hieepj` from
 * English words: keystrokes must spell a syllable that the language has.
 * Source: the table of rimes in Đoàn Thiện Thuật, “Ngữ âm tiếng Việt” (1977), without tone marks.
 */

/** Nuclei and the codas that may follow them; an empty coda is an open syllable. */
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
  // ơc and ơng occur in loan names only.
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

/** Prefixes of rimes, without diacritics. */
const BEGINNINGS = new Set(
  [...RIMES].flatMap((rime) => Array.from({ length: rime.length + 1 }, (_, end) => fold(rime.slice(0, end)))),
);

/**
 * Whether the letters are a prefix of a syllable, diacritics aside: `truo` is, `earth` is not.
 * @param letters in lower case, with or without diacritics
 */
export function mayBegin(letters: string): boolean {
  const [, onset = '', rime = ''] = SPLIT.exec(fold(letters)) ?? [];
  return onset.length <= 3 && (BEGINNINGS.has(rime) || (onset === 'qu' && BEGINNINGS.has(`u${rime}`)));
}

/** Tone marks by their usual number: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

/** Number of a tone; 0 is the level tone, which has no mark. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Index of the vowel that carries the tone, in the old style, which is this site's: hòa, thủy, but hoàn. */
function toneAt(rime: string): number {
  const marked = Math.max(...Array.from('ăâêôơư', (vowel) => rime.lastIndexOf(vowel)));
  if (marked >= 0) return marked;
  const vowels = /^[aeiouy]+/.exec(rime)?.[0].length ?? 1;
  return vowels === 1 ? 0 : vowels === 3 || rime.length > vowels ? 1 : 0;
}

/**
 * Composes a syllable: `spell('thuy', 3)` is `thủy`.
 * @param letters in lower case with circumflex, breve and horn, without tone
 * @param foreign whether to allow onsets that only loan names have: `Pra-ha`, `Crô-a-ti-a`
 * @returns the syllable in NFC; undefined if it is not a possible Vietnamese one
 */
export function spell(letters: string, tone: Tone, foreign: boolean): string | undefined {
  const [, onset = '', rime = ''] = SPLIT.exec(letters) ?? [];
  if (!ONSETS.has(onset) && !(foreign && onset.length <= 3)) return undefined;
  // After q the u belongs either to the onset (quân) or to the rime (quỳnh).
  if (!RIMES.has(rime) && !(onset === 'qu' && RIMES.has(`u${rime}`))) return undefined;
  // Checked syllables (with a stop coda) have two tones only.
  if (/[cpt]h?$/.test(rime) && tone !== 0 && tone !== 1 && tone !== 5) return undefined;
  const at = onset.length + toneAt(rime) + 1;
  return (letters.slice(0, at) + TONES[tone] + letters.slice(at)).normalize('NFC');
}
