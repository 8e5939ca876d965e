import { isPartialDate, type PartialDate } from '../../model/dates.ts';
import type { EventForm } from '../../model/schemas/index.ts';
import type { LIFE_STEPS } from '../../model/schemas/index.ts';
import { fold } from '../../vietnamese/fold.ts';
import { askingWords, isSmall } from '../query/small-words.ts';
import type { Reading } from '../query/reading.ts';
import { wordKey, type Token } from '../tokens.ts';

/** What a question asks for. */
export type Asked =
  'who' | 'attended' | 'when' | 'where' | 'howLong' | 'howMany' | 'what' | 'inForce' | 'born' | 'died';

type LifeStep = (typeof LIFE_STEPS)[number];

/** A query read as a question: what is asked, of which time, and the words that say of what. */
export interface Question {
  readonly asked: Asked | undefined;
  readonly date: PartialDate | undefined;
  /** What happened to a document, as the verb says. */
  readonly steps: readonly LifeStep[];
  /** Sort of event, as the verb says. */
  readonly form: EventForm | undefined;
  /** Whether the present is asked for in so many words. */
  readonly now: boolean;
  /** Words of the subject, without those that ask, link or date. */
  readonly subject: readonly Token[];
  /** The same with the verbs, and with the dates. */
  readonly words: readonly Token[];
  readonly dated: readonly Token[];
}

/** Words that ask, folded, in order of precedence: “bao lâu” before “bao nhiêu”, “ở đâu” before “đâu”. */
const ASKED: readonly (readonly [RegExp, Asked])[] = [
  [/\b(?:con|co) hieu luc (?:khong|chua)|\bcon hieu luc\b|\bin force\b|\bstill valid\b/, 'inForce'],
  [
    /\b(?:ai|who|nhung ai) (?:da |cung )?(?:du|tham du|tham gia|co mat|attended|took part)\b|\bgom nhung ai\b/,
    'attended',
  ],
  [/\bsinh (?:nam|ngay|khi|vao)|\bwas \S+ ?\S* born\b|\bborn\b/, 'born'],
  [/\b(?:mat|qua doi|chet) (?:nam|ngay|khi|vao)|\bdie[ds]?\b/, 'died'],
  [/\bbao lau\b|\bmay (?:tieng|gio|phut)\b|\bbao nhieu (?:gio|phut|tieng)\b|\bhow long\b/, 'howLong'],
  [
    /\bkhi nao\b|\bbao gio\b|\bluc nao\b|\bhoi nao\b|\b(?:ngay|thang|nam|hom) nao\b|\bwhen\b|\bwhat (?:year|date|day)\b/,
    'when',
  ],
  [/\bo dau\b|\b(?:noi|cho|tai) (?:nao|dau)\b|\bwhere\b/, 'where'],
  [/\bbao nhieu\b|\bhow many\b|\bhow much\b/, 'howMany'],
  [/\bla gi\b|\bnghia la\b|\bgom nhung gi\b|\bwhat\b/, 'what'],
  [/\bai\b|\bwho\b|\bwhom\b/, 'who'],
];

/** Verbs of a document's life, folded. */
const STEPS: readonly (readonly [string, readonly LifeStep[]])[] = [
  ['het hieu luc', ['expired', 'withdrawn']],
  ['het han', ['expired']],
  ['co hieu luc', ['in-force']],
  ['hieu luc', ['in-force']],
  ['gia han', ['extended']],
  ['dinh chi', ['suspended']],
  ['ky ket', ['signed']],
  ['ky', ['signed']],
  ['cong bo', ['published']],
  ['thong qua', ['adopted']],
  ['rut', ['withdrawn']],
  ['expire', ['expired', 'withdrawn']],
  ['expired', ['expired', 'withdrawn']],
  ['signed', ['signed']],
  ['sign', ['signed']],
  ['extended', ['extended']],
  ['suspended', ['suspended']],
  ['published', ['published']],
  ['released', ['published']],
  ['adopted', ['adopted']],
];

/** Verbs of an event, folded. */
const FORMS: readonly (readonly [string, EventForm])[] = [
  ['gap go', 'meeting'],
  ['gap', 'meeting'],
  ['hoi dam', 'meeting'],
  ['hop', 'meeting'],
  ['meet', 'meeting'],
  ['met', 'meeting'],
  ['dien dam', 'call'],
  ['goi dien', 'call'],
  ['dien thoai', 'call'],
  ['call', 'call'],
  ['called', 'call'],
  ['phone', 'call'],
];

/** Words round a question that say nothing of its subject. */
const FILLERS =
  'đang làm giữ chức đảm nhận vào còn có không chưa đã sinh mất qua đời dự tham gia mặt gồm nhau với và lần ' +
  'still in force valid die died born attended took part and with between cho phép';
const FILLER_KEYS = new Set(FILLERS.split(' ').map(wordKey));
/** Those of them that mean nothing else when marks are left out. */
const BARE_FILLERS = new Set(['dang', 'giu', 'chua', 'khong', 'voi']);
const NOW = /\bhien nay\b|\bbay gio\b|\bhien tai\b|\bhien thoi\b|\bdang\b|\bcurrent(?:ly)?\b|\bnow\b/;

/** Reads a query as a question; a query that asks nothing has a subject all the same. */
export function questionOf({ text, tokens }: Reading): Question {
  const folded = fold(text).replace(/[^\p{L}\p{N}/]+/gu, ' ');
  const asking = askingWords(tokens);
  const dates = tokens.map(dateOf);
  const telling = tokens.filter((token, i) => !asking.has(i) && !isSmall(token) && !isFiller(token));
  const kept = telling.filter((token) => dateOf(token) === undefined);
  const steps = phraseIn(tokens, STEPS);
  const form = phraseIn(tokens, FORMS);
  const verbs = new Set([...(steps?.tokens ?? []), ...(form?.tokens ?? [])]);
  const given = dates.filter((date) => date !== undefined);
  return {
    asked: ASKED.find(([pattern]) => pattern.test(folded))?.[1],
    date: given.length === 1 ? given[0] : undefined,
    steps: steps?.means ?? [],
    form: form?.means,
    now: NOW.test(folded),
    subject: kept.filter((token) => !verbs.has(token)),
    words: kept,
    dated: telling,
  };
}

const isFiller = ({ key, folded }: Token): boolean =>
  FILLER_KEYS.has(key) || (key === folded && BARE_FILLERS.has(folded));

/** The date that a token is: `18/2/2025`, `2/2025`, `2025`; undefined for any other word. */
export function dateOf({ key }: Pick<Token, 'key'>): PartialDate | undefined {
  if (!/^(?:\d{1,2}\/){0,2}(?:19|20)\d\d$/.test(key)) return undefined;
  const iso = key
    .split('/')
    .reverse()
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(iso) ? iso : undefined;
}

/** The first phrase of a table that the words have, with its words. */
function phraseIn<T>(
  tokens: readonly Token[],
  table: readonly (readonly [string, T])[],
): { readonly means: T; readonly tokens: readonly Token[] } | undefined {
  for (const [phrase, means] of table) {
    const words = phrase.split(' ');
    const at = tokens.findIndex((_, i) => words.every((word, n) => tokens[i + n]?.folded === word));
    if (at >= 0) return { means, tokens: tokens.slice(at, at + words.length) };
  }
  return undefined;
}
