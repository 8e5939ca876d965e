import { isVietnameseSyllable, syllables, type Syllable } from '../../vietnamese/syllables.ts';
import type { NameMatch } from '../../graph/names.ts';

/** A capitalised name without an entry. */
export interface UnknownName {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words that begin the name of a document in Vietnamese. */
const DOCUMENTS = [
  'hiệp ước',
  'hiệp định',
  'thỏa ước',
  'nghị định thư',
  'nghị quyết',
  'công ước',
  'tuyên bố',
  'bản ghi nhớ',
  'hiến chương',
  'sắc lệnh',
  'nghị định',
];
/** Words that begin the name of a body. */
const BODIES = [
  'bộ',
  'hội đồng',
  'hội',
  'hiệp hội',
  'liên minh',
  'ủy ban',
  'cơ quan',
  'quỹ',
  'viện',
  'đài',
  'báo',
  'tập đoàn',
  'ngân hàng',
  'tòa án',
  'văn phòng',
];

/** Words before a name that are capitalised at the start of a sentence. */
const OPENERS: ReadonlySet<string> = new Set([
  'Ông',
  'Bà',
  'Anh',
  'Chị',
  'Cô',
  'Cụ',
  'Theo',
  'Tại',
  'Còn',
  'Khi',
  'Và',
]);

/** Words with either letter at their beginning. */
const eitherCase = (words: string): string =>
  `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${words.slice(1)}`;

/** Such a beginning and what follows with capitals or figures: “Hiệp ước Sông”, “Nghị quyết 12/2030”. */
const OPENED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:${[...DOCUMENTS, ...BODIES].map(eitherCase).join('|')})(?: (?:\p{Lu}[\p{L}\p{M}]*|\d[\d/.-]*\d|\d))+(?![\p{L}\p{M}\p{N}])`,
  'gu',
);
const DOCUMENT = new RegExp(`^(?:${DOCUMENTS.join('|')})(?= |$)`, 'i');

/** Whether a name is that of a document, by what it begins with. */
export function isDocument(words: string): boolean {
  return DOCUMENT.test(words);
}

/**
 * Finds names that no entry has: capitalised syllables one after the other, and what follows the word for a document or
 * a body. A single capitalised syllable counts only inside a sentence, and only if no small letter follows it, as in
 * titles such as “Tổng thống”.
 * @param text in NFC
 * @param known names that entries have
 */
export function findUnknownNames(text: string, known: readonly NameMatch[]): UnknownName[] {
  const taken = (start: number, end: number): boolean =>
    known.some((name) => name.start < end && start < name.end);
  const opened = Array.from(text.matchAll(OPENED), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  })).filter(({ start, end }) => !taken(start, end));
  const plain = capitalised(text, taken).filter(
    ({ start, end }) => !opened.some((other) => other.start < end && start < other.end),
  );
  return [...opened, ...plain].sort((a, b) => a.start - b.start);
}

function capitalised(text: string, taken: (start: number, end: number) => boolean): UnknownName[] {
  const found: UnknownName[] = [];
  let run: Syllable[] = [];
  const close = (next?: Syllable): void => {
    const [opener, name] = run;
    if (opener && (OPENERS.has(opener.text) || (name && opensSentence(text, opener, name)))) run.shift();
    const [first, last] = [run[0], run.at(-1)];
    if (first && last && (run.length > 1 || isLoneName(text, first, next)))
      found.push({ start: first.start, end: last.end, words: text.slice(first.start, last.end) });
    run = [];
  };
  for (const syllable of syllables(text)) {
    const last = run.at(-1);
    const named = /^\p{Lu}/u.test(syllable.text) && !taken(syllable.start, syllable.end);
    if (last && !(named && joins(text.slice(last.end, syllable.start), last))) close(syllable);
    if (named) run.push(syllable);
  }
  close();
  return found;
}

/** “Rời Alaska, …”: a Vietnamese word that begins a sentence before a name of another language. */
function opensSentence(text: string, { text: word, start }: Syllable, { text: name }: Syllable): boolean {
  const begins = /(?:^|[.!?…\n“])\s*$/u.test(text.slice(Math.max(0, start - 3), start));
  return begins && isVietnameseSyllable(word) && !isVietnameseSyllable(name);
}

/** Whether the text between two capitalised syllables can be inside a name; a dot only after an initial. */
function joins(between: string, before: Syllable): boolean {
  return /^(?: |-|['’])$/.test(between) || (/^\. ?$/.test(between) && before.text.length === 1);
}

/** A name of one syllable. Nothing else has a capital inside a sentence, but titles, currencies and days of the week. */
function isLoneName(text: string, { start, end, text: own }: Syllable, next: Syllable | undefined): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (before.trim() === '' || /[.!?:;…“"«‘(\n–-]\s*$/u.test(before) || /(?:\d|thứ)\s$/iu.test(before))
    return false;
  const joined = next !== undefined && text.slice(end, next.start) === ' ' && /^\p{Ll}/u.test(next.text);
  return !joined || /^\p{Lu}{2,}$/u.test(own) || !isVietnameseSyllable(own);
}
