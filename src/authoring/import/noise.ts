import { fold } from '../../vietnamese/fold.ts';
import { syllables } from '../../vietnamese/syllables.ts';

/** What a line of a raw press text is, if not text of the report. */
export type Noise =
  'furniture' | 'related' | 'caption' | 'byline' | 'timestamp' | 'repeated' | 'glued' | 'heading or caption';

/** A line of a raw text that is not empty. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Undefined for text of the report, and for its headline. */
  readonly noise: Noise | undefined;
  /** Whether it is the headline: above the text, and no furniture. */
  readonly headline: boolean;
}

/** Patterns of each noise in a folded line; the first match decides. */
const SIGNS: readonly (readonly [Noise, RegExp])[] = [
  ['furniture', /^(?:https?:\/\/|www\.)\S+$/],
  [
    'furniture',
    /^(?:trang chu|dang nhap|dang ky|chia se|binh luan|luu bai|luu tin|in bai|gui bai|sao chep|theo doi|quang cao|facebook|zalo|twitter|youtube|tiktok|google news|tags?|tu khoa|chu de|nghe bai|co chu|tat ca|video|podcast|menu)(?: *[:|·•,/>-].*| (?:bai viet|tin|ngay|len|qua|link|email|facebook|zalo|kenh|chung toi|tren)\b.*)?$/,
  ],
  [
    'related',
    /^(?:[>»*•-]+\s*)?(?:doc them|xem them|doc tiep|tin lien quan|bai lien quan|co the ban quan tam|ban co the quan tam|tin cung chuyen muc|cung chuyen muc|tin moi|moi nhat|doc nhieu|xem nhieu|su kien noi bat)\b/,
  ],
  ['furniture', /\|\s*$/],
  ['caption', /(?:^|[.(]|\s[-–] )\s*(?:nguon )?(?:anh|hinh)(?: minh hoa)?\s*[:：/]/],
  ['caption', /\banh (?:minh hoa|tu lieu|chup man hinh)\)?\.?$/],
  [
    'timestamp',
    /^(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)[,\s]*)?(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|-]*\d{1,2}[:hg]\d{0,2})?(?:\s*\(?gmt ?\+?7\)?)?$/,
  ],
  ['byline', /^\(?(?:theo|nguon|tong hop|bien dich|nguoi dich|bai|tin|phong vien|pv)\s*:?\s+[^.]{2,60}\)?$/],
];

/** A capitalised name alone on a line, as writers sign: two to four syllables and nothing else. */
const SIGNATURE = /^[\p{Lu}][\p{L}\p{M}.]*(?: [\p{Lu}][\p{L}\p{M}.]*){1,3}$/u;

/** Boilerplate glued into a line without spaces: runs of letters that Vietnamese never writes as one word. */
const GLUED = /[\p{Ll}\p{M}]{3,}\p{Lu}[\p{Ll}\p{M}]{2,}[\p{L}\p{M}]*|[\p{L}\p{M}]{15,}/u;

/** Longest heading or caption, in syllables. */
const SHORT = 22;

/**
 * Boilerplate detection: classifies the lines of a raw press text as report or as leftovers of the page around it. A
 * heuristic by form alone, so an editor has the last word.
 * @param text in NFC
 */
export function sortLines(text: string): Line[] {
  const lines = sorted(text);
  const first = lines.findIndex(({ noise }) => noise === undefined);
  const headline = lines.slice(0, Math.max(0, first)).find(isHeadline);
  return lines.map((line) => (line === headline ? { ...line, noise: undefined, headline: true } : line));
}

/** Whether a line above the text can be its headline: a few words that are noise for their shortness or place alone. */
function isHeadline({ text, noise }: Line): boolean {
  const bySign = SIGNS.some(([, pattern]) => pattern.test(fold(text)));
  return (noise === 'heading or caption' || noise === 'related') && !bySign && syllables(text).length > 3;
}

function sorted(text: string): Line[] {
  const seen = new Set<string>();
  let listing = false;
  return text.split(/\r\n?|\n/).flatMap((raw, index): Line[] => {
    const line = raw.trim();
    if (line === '') {
      listing = false;
      return [];
    }
    const noise = noiseOf(line, seen, listing);
    // Lines under “related” are other reports, until one ends like a sentence.
    listing = noise === 'related';
    seen.add(fold(line));
    return [{ number: index + 1, text: line, noise, headline: false }];
  });
}

function noiseOf(line: string, seen: ReadonlySet<string>, listing: boolean): Noise | undefined {
  const folded = fold(line);
  if (seen.has(folded)) return 'repeated';
  const sign = SIGNS.find(([, pattern]) => pattern.test(folded));
  if (sign) return sign[0];
  const ended = /[.!?:;…”"')]$/u.test(line);
  if (SIGNATURE.test(line)) return 'byline';
  if (listing && !ended) return 'related';
  if (GLUED.test(line) && syllables(line).length < 2 * SHORT) return 'glued';
  return !ended && syllables(line).length <= SHORT ? 'heading or caption' : undefined;
}
