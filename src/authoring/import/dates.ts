import { isPartialDate, type PartialDate } from '../../model/dates.ts';
import { fold } from '../../vietnamese/fold.ts';

/** Words of dates as they are written with their marks; without them another word may be meant (thẳng tới, nằm 2019). */
const DATE_WORDS: ReadonlySet<string> = new Set(
  'ngày tháng năm tuần hôm nay qua kia mai này trước tới sau ngoái thứ hai ba tư sáu bảy chủ nhật'.split(' '),
);

/** Whether the words of a folded match are those of a date; a text typed without any marks is given the benefit. */
function isDate(words: string, text: string): boolean {
  if (fold(text) === text.toLowerCase()) return true;
  return (words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => DATE_WORDS.has(word));
}

/** A date in a raw text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** As written in the text. */
  readonly words: string;
  /** The resolved date; undefined when it cannot be resolved. */
  readonly date: PartialDate | undefined;
  /** Last day, for a week. */
  readonly until?: PartialDate;
  /** Whether the date is absolute, or was counted from the day of publication. */
  readonly basis: 'said' | 'counted' | 'likely' | 'unknown';
}

const NUMBER = String.raw`(?<![\d/.,-])`;
/** Dates in folded text. Without a year a day needs a word before it: “2/3” may be a fraction. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`${NUMBER}(?:ngay )?(?<d>\d{1,2})(?:[/.-]| thang )(?<m>\d{1,2})(?:[/.-]|,? nam )(?<y>\d{4})(?!\d)`,
    'g',
  ),
  new RegExp(String.raw`\bthang (?<m>\d{1,2})(?:/| nam |-)(?<y>\d{4})(?!\d)`, 'g'),
  new RegExp(String.raw`${NUMBER}(?<m>\d{1,2})/(?<y>\d{4})(?!\d)`, 'g'),
  new RegExp(
    String.raw`(?<=\b(?:hom|sang|trua|chieu|toi|dem|vao|tu|den|nay|qua|thu \w+),? )(?<d>\d{1,2})(?:[/-]| thang )(?<m>\d{1,2})(?!\d|[/.-]\d|%)`,
    'g',
  ),
  /\bngay (?<d>\d{1,2})(?:[/-]| thang )(?<m>\d{1,2})(?!\d|[/.-]\d|%)/g,
  /\bnam (?<y>(?:19|20)\d{2})(?!\d)/g,
];

const WEEKDAYS = ['chu nhat', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay'];
const RELATIVE =
  /\b(?:hom nay|hom qua|hom kia|ngay mai|tuan (?:nay|truoc|toi|sau)|thang (?:nay|truoc|toi)|nam (?:nay|ngoai|toi)|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\b/g;

/**
 * Finds the dates of a raw text, absolute or relative to the day of its publication.
 * @param text in NFC
 * @param published day of publication, if known; without it relative dates stay unresolved
 */
export function findDates(text: string, published?: PartialDate): FoundDate[] {
  const folded = fold(text);
  const day = published?.length === 10 ? published : undefined;
  const found: FoundDate[] = [];
  const add = (date: FoundDate): void => {
    if (!found.some((other) => other.start < date.end && date.start < other.end)) found.push(date);
  };
  for (const pattern of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const { d, m, y } = match.groups ?? {};
      const end = match.index + match[0].length;
      const place = { start: match.index, end, words: text.slice(match.index, end) };
      if (!isDate(place.words, text)) continue;
      const date = y === undefined ? nearest(m, d, day) : dateOf(y, m, d);
      if (y === undefined && m !== undefined && Number(m) <= 12 && Number(d) <= 31)
        add({ ...place, date, basis: date ? 'likely' : 'unknown' });
      else if (date) add({ ...place, date, basis: 'said' });
    }
  }
  for (const match of folded.matchAll(RELATIVE)) {
    const end = match.index + match[0].length;
    const place = { start: match.index, end, words: text.slice(match.index, end) };
    if (!isDate(place.words, text)) continue;
    if (/^thu/.test(match[0]) && !isWeekday(place.words, folded.slice(0, match.index))) continue;
    add({ ...place, ...resolveRelative(match[0], day) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether “thứ Ba” is Tuesday: “thứ ba” also means “third”, unless a word for a time of day precedes it. */
function isWeekday(words: string, before: string): boolean {
  if (!/^thứ (?:hai|ba|tư|năm|sáu|bảy)$/i.test(words)) return false;
  return / \p{Lu}/u.test(words) || /\b(?:ngay|hom|sang|trua|chieu|toi|dem|vao) $/.test(before.slice(-8));
}

/** Builds a date from the parts that there are; undefined if that day does not exist. */
function dateOf(year: string, month?: string, day?: string): PartialDate | undefined {
  const text = [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-');
  return isPartialDate(text) ? text : undefined;
}

/** A day and month in the year that brings it nearest to publication. */
function nearest(month?: string, day?: string, published?: string): PartialDate | undefined {
  if (published === undefined) return undefined;
  const year = Number(published.slice(0, 4));
  const distance = (date: PartialDate): number => Math.abs(Date.parse(date) - Date.parse(published));
  return [year - 1, year, year + 1]
    .flatMap((candidate) => dateOf(String(candidate), month, day) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}

/** Resolves a relative date. */
function resolveRelative(
  words: string,
  published: string | undefined,
): Pick<FoundDate, 'date' | 'until' | 'basis'> {
  if (published === undefined) return { date: undefined, basis: 'unknown' };
  const days: Readonly<Record<string, number>> = {
    'hom nay': 0,
    'hom qua': -1,
    'hom kia': -2,
    'ngay mai': 1,
  };
  const away = days[words];
  if (away !== undefined) return { date: dayAway(published, away), basis: 'counted' };
  const weekday = WEEKDAYS.indexOf(words);
  const today = new Date(published).getUTCDay();
  // A weekday in a report usually means the most recent one.
  if (weekday >= 0) return { date: dayAway(published, -((today - weekday + 7) % 7)), basis: 'likely' };
  const [unit = '', which = ''] = words.split(' ');
  const step = /truoc|ngoai/.test(which) ? -1 : /toi|sau/.test(which) ? 1 : 0;
  if (unit === 'tuan') {
    const monday = -((today + 6) % 7) + 7 * step;
    const [date, until] = [dayAway(published, monday), dayAway(published, monday + 6)];
    return date && until ? { date, until, basis: 'counted' } : { date: undefined, basis: 'unknown' };
  }
  const months =
    Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + (unit === 'nam' ? 12 : 1) * step;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const date = unit === 'nam' ? dateOf(year) : dateOf(year, String((months % 12) + 1));
  return { date, basis: date ? 'counted' : 'unknown' };
}

function dayAway(from: string, days: number): PartialDate | undefined {
  const date = new Date(Date.parse(from) + days * 86_400_000);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return isPartialDate(text) ? text : undefined;
}
