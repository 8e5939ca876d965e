import { fold } from '../../vietnamese/fold.ts';
import { fromTelex, fromVni } from '../../vietnamese/input-keys.ts';
import type { Catalogue } from '../catalogue.ts';
import { toLatin } from './cyrillic.ts';
import { withHouseNames } from './house-names.ts';
import type { Reading } from './reading.ts';
import { respace, type KnownWords } from './respace.ts';
import { tokenise } from '../tokens.ts';
import type { ReadAs } from '../types.ts';
import { QUERY, READING } from '../weights.ts';

const DAY = /(\d{1,2})\s+thang\s+(\d{1,2})(?:\s+nam\s+(\d{4}))?(?!\p{N})/gu;
const SPACED =
  /(?:(?<=ngay\s)(\d{1,2})\s(\d{1,2})|(?<!\p{N})(\d{1,2})\s(\d{1,2})\s((?:19|20)\d\d))(?![\p{N}/])/gu;
const MONTH = /thang\s+(\d{1,2})\s+nam\s+(\d{4})(?!\p{N})/gu;

/**
 * Normalises a query: NFC, no zero-width characters or stray spaces, dates in words (“12 tháng 2 năm 2025”) as figures,
 * cut to a sane length.
 */
export function normalise(query: string): string {
  const text = query
    .slice(0, QUERY.units * 4)
    .normalize('NFC')
    .slice(0, QUERY.units)
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [DAY, MONTH, SPACED].reduce(replaceFolded, text);
}

/** Replaces matches in the folded text by a date made of their groups; folding keeps offsets. */
function replaceFolded(text: string, pattern: RegExp): string {
  let out = '';
  let from = 0;
  for (const match of fold(text).matchAll(pattern)) {
    out += text.slice(from, match.index) + match.slice(1).filter(Boolean).join('/');
    from = match.index + match[0].length;
  }
  return out + text.slice(from);
}

/**
 * The readings (reinterpretations) of a query, the literal one first.
 * @param words the vocabulary, when the catalogue has only some of the records
 */
export function readings(query: string, catalogue: Catalogue, words: KnownWords = catalogue): Reading[] {
  const text = normalise(query);
  const found: Reading[] = [];
  const add = (type: Reading['type'], other: string | undefined): void => {
    if (other === undefined) return;
    const tokens = tokenise(other).slice(0, QUERY.words);
    const keys = tokens.map(({ key }) => key).join(' ');
    if (
      tokens.length === 0 ||
      found.some((reading) => reading.tokens.map(({ key }) => key).join(' ') === keys)
    )
      return;
    found.push({ type, text: other, tokens, factor: READING[type] });
  };
  add('typed', text);
  add('telex', eachWord(text, fromTelex));
  add('vni', eachWord(text, fromVni));
  add('cyrillic', toLatin(fold(text)));
  const typed = found[0];
  if (typed) add('spaces', respace(typed, words));
  for (const reading of [...found]) {
    if (reading.type !== 'cyrillic') add('names', withHouseNames(reading, catalogue));
  }
  return found;
}

/** What the interface reports of a reading; undefined for the literal one. */
export function readAs({ type, text }: Reading): ReadAs | undefined {
  return type === 'typed' ? undefined : { type, text };
}

function eachWord(text: string, change: (word: string) => string | undefined): string | undefined {
  let changed = false;
  const other = text.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => {
    const to = change(word);
    if (to !== undefined) changed = true;
    return to ?? word;
  });
  return changed ? other : undefined;
}
