import { fold } from '../../vietnamese/fold.ts';
import { wordKey, type Token } from '../tokens.ts';

/**
 * Words that carry little: they join others or address people. They count for little, and a name is also found
 * without them. A word of the list is still found when the query has no other.
 */
const SMALL_WORDS = {
  /** Small when marked so, or without marks. */
  always:
    'ông bà ngài là ai gì nào của và với ở về trong trên cho các những một này năm ngày tháng việc được ' +
    'the of and mr mrs ms who what и в на о с из',
  /** Small when written just so: tại, but not tài, nor tai. */
  marked: 'tại có bị do đã in at on to for is',
} as const;

const ALWAYS_SMALL = SMALL_WORDS.always.split(' ');
const SMALL_KEYS = new Set([...ALWAYS_SMALL, ...SMALL_WORDS.marked.split(' ')].map(wordKey));
const SMALL_BARE = new Set(ALWAYS_SMALL.map(fold));

/** Whether a word carries little meaning. */
export function isSmall({ key, folded }: Pick<Token, 'key' | 'folded'>): boolean {
  return SMALL_KEYS.has(key) || (key === folded && SMALL_BARE.has(folded));
}

/** The words that carry meaning; all of them when none does. */
export function contentWords<T extends Pick<Token, 'key' | 'folded'>>(tokens: readonly T[]): readonly T[] {
  const content = tokens.filter((token) => !isSmall(token));
  return content.length > 0 ? content : tokens;
}
