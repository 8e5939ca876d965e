import { fold } from '../../vietnamese/fold.ts';

/** Languages whose names of months and weekdays are known, by the tables of the platform (CLDR). */
const LANGUAGES = ['vi', 'en', 'ru', 'uk', 'de', 'fr', 'es'] as const;

/** Number words of Vietnamese up to ten, folded; the fourth and first month have names of their own. */
const UNITS: Readonly<Record<string, number>> = {
  giêng: 1,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
};
const BY_FOLDED = new Map(Object.entries(UNITS).map(([word, value]) => [fold(word), value]));
const UNIT = [...BY_FOLDED.keys()].join('|');
/** A number up to 31, in figures or in words. */
const COUNT = `(?:\\d{1,2}|(?:(?:hai|ba) muoi|muoi)(?: (?:${UNIT}))?|${UNIT})`;

/** Value of a match of {@link COUNT}: `hai muoi mot` is 21. */
function valueOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  const [, tens, unit] = /^(?:(?:(hai|ba) )?muoi)?(?: ?(.+))?$/.exec(words) ?? [];
  const ten = words.includes('muoi') ? 10 * (BY_FOLDED.get(tens ?? 'mot') ?? 1) : 0;
  return ten + (unit && unit !== 'muoi' ? (BY_FOLDED.get(unit) ?? 0) : 0);
}

interface Names {
  /** Number of the month by its folded names, long and short. */
  readonly months: ReadonlyMap<string, number>;
  readonly month: string;
  readonly weekday: string;
}

let names: Names | undefined;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

/** Month and weekday names of all languages, asked of the platform once. */
function namesOf(): Names {
  if (names) return names;
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const part = (language: string, options: Intl.DateTimeFormatOptions, type: string, day: Date): string => {
    const found = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })
      .formatToParts(day)
      .find((each) => each.type === type);
    return fold((found?.value ?? '').normalize('NFC')).replace(/\.$/, '');
  };
  for (const language of LANGUAGES) {
    for (let n = 0; n < 12; n += 1) {
      const day = new Date(Date.UTC(2025, n, 15));
      for (const month of ['long', 'short'] as const) {
        // With a day, Slavic languages put the month in the genitive: that is how dates are written.
        for (const options of [{ month }, { month, day: 'numeric' }] as const) {
          const name = part(language, options, 'month', day);
          if (/^\p{L}{3,}$/u.test(name)) months.set(name, n + 1);
        }
      }
    }
    for (let n = 0; n < 7; n += 1) {
      const name = part(language, { weekday: 'long' }, 'weekday', new Date(Date.UTC(2025, 0, 6 + n)));
      if (name.length > 3) weekdays.add(name);
    }
  }
  return (names = { months, month: anyOf(months.keys()), weekday: anyOf(weekdays) });
}

type Parts = readonly [day: number | undefined, month: number | undefined, year: number | undefined];
type Pattern = readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[]) => Parts];

const number = (text: string | undefined): number | undefined => (text ? valueOf(text) : undefined);
const BEFORE = '(?<![\\p{L}\\p{N}/.])';
const AFTER = '(?![\\p{L}\\p{N}]|[/.]\\d)';

let patterns: readonly Pattern[] | undefined;

function patternsNow(): readonly Pattern[] {
  if (patterns) return patterns;
  const { months, month } = namesOf();
  const make = (source: string): RegExp => new RegExp(`${BEFORE}${source}${AFTER}`, 'gu');
  const named = (name: string | undefined): number | undefined => months.get(name ?? '');
  return (patterns = [
    // Number words are a day only after a word that says so: “hai tháng hai bên” is no date.
    [
      make(`(?:(?:ngay |mung |mong )+(${COUNT})|(\\d{1,2})),? thang (${COUNT})(?:,? (?:nam )?(\\d{4}))?`),
      ([words, figures, m, y]) => [number(words ?? figures), number(m), number(y)],
    ],
    [make(`thang (${COUNT}),?(?: nam)? (\\d{4})`), ([m, y]) => [undefined, number(m), Number(y)]],
    [
      make(`(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of |de )?(${month})\\.?(?:,? (?:de |of )?(\\d{4}))?`),
      ([d, m, y]) => [number(d), named(m), number(y)],
    ],
    [
      make(`(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`),
      ([m, d, y]) => [number(d), named(m), number(y)],
    ],
    [make(`(${month})\\.?,? (?:of |de )?(\\d{4})`), ([m, y]) => [undefined, named(m), number(y)]],
    [make('(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})'), ([y, m, d]) => [number(d), number(m), number(y)]],
    [
      make('(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})'),
      ([d, , m, y]) => [number(d), number(m), fullYear(y ?? '')],
    ],
    [make('(?<=ngay )(\\d{1,2}) (\\d{1,2})'), ([d, m]) => [number(d), number(m), undefined]],
    [make('(\\d{1,2}) (\\d{1,2}) ((?:19|20)\\d\\d)'), ([d, m, y]) => [number(d), number(m), number(y)]],
  ]);
}

/** A year of two figures is the one nearest to now that readers write so: 85 is 1985, 26 is 2026. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function figuresOf([day, month, year]: Parts): string | undefined {
  // “02/18/2025” can only be meant in the American order.
  const [d, m] = day !== undefined && month !== undefined && month > 12 ? [month, day] : [day, month];
  if (m === undefined || m < 1 || m > 12 || (d !== undefined && (d < 1 || d > 31))) return undefined;
  return [d, m, year].filter((part) => part !== undefined).join('/');
}

/**
 * Writes every date of a query in figures: `mùng chín tháng ba 2026` becomes `9/3/2026`, `feb 18 2025` `18/2/2025`,
 * `16/06/21` `16/6/2021`, `2025/02` stays. A weekday beside one is left out.
 * @param text in NFC, its words separated by single spaces
 */
export function withDatesInFigures(text: string): string {
  if (!/\d|thang/.test(fold(text))) return text;
  const before = text;
  const after = patternsNow().reduce((current, [pattern, read]) => {
    let [out, from] = ['', 0];
    for (const match of fold(current).matchAll(pattern)) {
      const figures = figuresOf(read(match.slice(1)));
      if (figures === undefined) continue;
      out += current.slice(from, match.index) + figures;
      from = match.index + match[0].length;
    }
    return out + current.slice(from);
  }, text);
  const dated = after !== before || /\d[/.-]\d/.test(after);
  return dated ? withoutWeekdays(after) : after;
}

function withoutWeekdays(text: string): string {
  const weekday = new RegExp(
    `(?<!\\p{L})(?:${namesOf().weekday}),?(?= (?:ngay )?\\d)|(?<=\\d),? (?:${namesOf().weekday})(?!\\p{L})`,
    'gu',
  );
  let [out, from] = ['', 0];
  for (const match of fold(text).matchAll(weekday)) {
    out += text.slice(from, match.index);
    from = match.index + match[0].length;
  }
  return (out + text.slice(from)).trim();
}
