import { officeFamily } from '../../model/offices.ts';
import { agreement } from '../query/marks.ts';
import { contentWords } from '../query/small-words.ts';
import { tokenise, type Token } from '../tokens.ts';

/** Words of an office asked for that may leave out what stands in the middle of its title. */
const WORDS_OF_OFFICE = 4;

/**
 * Whether words are the title of an office, acting or not: all of it in its order, or all but words from its middle
 * (“tổng bí thư … …”). A beginning alone says too little: “thủ tướng” of which country?
 */
export function isOffice(asked: readonly Token[], title: string): boolean {
  const found = contentWords(tokenise(officeFamily(title)));
  if (asked.length === 0 || asked.length > found.length) return false;
  if (asked.length < found.length && asked.length < WORDS_OF_OFFICE) return false;
  let at = -1;
  const inOrder = asked.every((token) => {
    at = found.findIndex((other, i) => i > at && isSameWord(token, other));
    return at >= 0;
  });
  const [first, last] = [found[0], found.at(-1)];
  return (
    inOrder &&
    !!first &&
    !!last &&
    isSameWord(asked[0] as Token, first) &&
    isSameWord(asked.at(-1) as Token, last)
  );
}

const isSameWord = (asked: Token, found: Token): boolean =>
  found.folded === asked.folded && agreement(asked.key, found.key) !== 'other';
