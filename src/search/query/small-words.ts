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
  marked:
    'tại có bị do đã in at on to for is a an was were are be been did does do by from with it its that this ' +
    'hãy xin như thế sao từ đến mà thì đang sẽ cũng còn tôi biết tin bài bản hỏi tìm wikipedia wiki',
} as const;

/**
 * Words that ask, of both languages, and what is put round a question: they say what kind of answer is wanted, and are
 * no words of it. Phrases, since most of their syllables mean something else by themselves.
 */
const QUESTION_PHRASES =
  'khi nào|bao giờ|lúc nào|hồi nào|ngày nào|tháng nào|năm nào|ngày mấy|ở đâu|nơi nào|chỗ nào|bao lâu|bao nhiêu|mấy tiếng|mấy giờ|mấy phút|kéo dài|' +
  'vì sao|tại sao|thế nào|như thế nào|là gì|nghĩa là|nói gì|làm gì|những gì|chuyện gì|hiện nay|bây giờ|hiện tại|hiện thời|' +
  'diễn ra|xảy ra|nổ ra|bắt đầu|nhau|không ạ|được không|tìm kiếm|thông tin|cho tôi biết|' +
  'where|when|who|whom|what|which|why|how long|how many|how much|how|last|currently|current|happen|happened|take place|took place|' +
  'tell me about|search for|information about';

const ALWAYS_SMALL = SMALL_WORDS.always.split(' ');
const SMALL_KEYS = new Set([...ALWAYS_SMALL, ...SMALL_WORDS.marked.split(' ')].map(wordKey));
const SMALL_BARE = new Set(ALWAYS_SMALL.map(fold));

/** Whether a word is a stop word. */
export function isSmall({ key, folded }: Pick<Token, 'key' | 'folded'>): boolean {
  return SMALL_KEYS.has(key) || (key === folded && SMALL_BARE.has(folded));
}

/** The words without stop words and question words; all of them if there are no others. */
export function contentWords<T extends Pick<Token, 'key' | 'folded'>>(tokens: readonly T[]): readonly T[] {
  const asking = askingWords(tokens);
  const content = tokens.filter((token, i) => !asking.has(i) && !isSmall(token));
  return content.length > 0 ? content : tokens;
}

const PHRASES = QUESTION_PHRASES.split('|').map((phrase) => phrase.split(' '));
const PHRASE_KEYS = PHRASES.map((words) => words.map(wordKey));
const PHRASE_BARE = PHRASES.map((words) => words.map(fold));

/** Indexes of the words that belong to a {@link QUESTION_PHRASES question phrase}. */
export function askingWords(tokens: readonly Pick<Token, 'key' | 'folded'>[]): ReadonlySet<number> {
  const asking = new Set<number>();
  tokens.forEach((_, at) => {
    PHRASE_KEYS.forEach((keys, n) => {
      const bare = PHRASE_BARE[n] ?? [];
      const isHere =
        keys.every((key, i) => tokens[at + i]?.key === key) ||
        // Without any marks only a phrase of several words is sure.
        (bare.length > 1 && bare.every((word, i) => tokens[at + i]?.key === word));
      if (isHere) keys.forEach((__, i) => asking.add(at + i));
    });
  });
  return asking;
}
