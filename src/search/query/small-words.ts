import { fold } from '../../vietnamese/fold.ts';
import { wordKey, type Token } from '../tokens.ts';

/**
 * Stop words: they link others or address people. They weigh little and a name also matches without them, but they
 * are still searched when the query has no other words.
 */
const SMALL_WORDS = {
  /** With these diacritics, or without any. */
  always:
    'ông bà ngài là ai gì nào của và với ở về trong trên cho các những một này năm ngày tháng việc được ' +
    'the of and mr mrs ms who what и в на о с из',
  /** Only with exactly these diacritics: tại, but not tài, nor tai. */
  marked: 'tại có bị do đã in at on to for is',
} as const;

const ALWAYS_SMALL = SMALL_WORDS.always.split(' ');
const SMALL_KEYS = new Set([...ALWAYS_SMALL, ...SMALL_WORDS.marked.split(' ')].map(wordKey));
const SMALL_BARE = new Set(ALWAYS_SMALL.map(fold));

/** Whether a word is a stop word. */
export function isSmall({ key, folded }: Pick<Token, 'key' | 'folded'>): boolean {
  return SMALL_KEYS.has(key) || (key === folded && SMALL_BARE.has(folded));
}

/** The words without stop words; all of them if they are all stop words. */
export function contentWords<T extends Pick<Token, 'key' | 'folded'>>(tokens: readonly T[]): readonly T[] {
  const content = tokens.filter((token) => !isSmall(token));
  return content.length > 0 ? content : tokens;
}
