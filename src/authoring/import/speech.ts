import type { Verb } from '../../model/statements.ts';
import { syllables } from '../../vietnamese/syllables.ts';

/** Reporting verbs of the Vietnamese press, by what the speaker does. */
const REPORTING: Readonly<Record<Verb, readonly string[]>> = {
  said: [
    'nói',
    'cho biết',
    'cho hay',
    'tuyên bố',
    'phát biểu',
    'nhấn mạnh',
    'khẳng định',
    'đánh giá',
    'nhận định',
    'lưu ý',
    'nêu rõ',
    'phân tích',
    'chỉ ra',
    'chia sẻ',
    'trả lời',
    'giải thích',
    'cho rằng',
    'thông báo',
    'bày tỏ',
    'nhắc lại',
    'tái khẳng định',
    'bác bỏ',
    'phủ nhận',
    'viết',
    'gợi ý',
    'ngụ ý',
  ],
  pledged: ['cam kết', 'hứa', 'hứa hẹn', 'nhất trí', 'đồng ý'],
  demanded: ['yêu cầu', 'kêu gọi', 'đòi', 'đề nghị', 'thúc giục', 'đòi hỏi', 'hối thúc'],
  forecast: ['dự báo', 'dự đoán', 'kỳ vọng', 'cảnh báo', 'tiên đoán'],
  accused: ['cáo buộc', 'chỉ trích', 'lên án', 'tố cáo', 'đổ lỗi'],
  acknowledged: ['thừa nhận', 'công nhận', 'xác nhận', 'ghi nhận'],
};

/** Reporting verbs, the longest first. */
const BY_WORDS = (Object.entries(REPORTING) as [Verb, readonly string[]][])
  .flatMap(([verb, list]) => list.map((words) => ({ verb, words: words.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length);

/** Words that report speech. */
export interface Speech {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly verb: Verb;
}

/** Finds the words of a text that report speech, whole syllables, the longest first. @param text in NFC */
export function findSpeech(text: string): Speech[] {
  // Lower-cased token by token: some capitals change length, which would shift offsets.
  const tokens = syllables(text).map((token) => ({ ...token, text: token.text.toLowerCase() }));
  const found: Speech[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const hit = BY_WORDS.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word));
    const [first, last] = [tokens[i], tokens[i + (hit?.words.length ?? 0) - 1]];
    if (!hit || !first || !last) continue;
    // “bị chỉ trích”: whoever stands there did not say it.
    if (/^(?:bị|được)$/.test(tokens[i - 1]?.text ?? '')) continue;
    found.push({ start: first.start, end: last.end, words: hit.words.join(' '), verb: hit.verb });
    i += hit.words.length - 1;
  }
  return found;
}
