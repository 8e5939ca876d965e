import { fold } from '../../vietnamese/fold.ts';
import { fromTelex, fromVni } from '../../vietnamese/input-keys.ts';
import type { Catalogue } from '../catalogue.ts';
import { toLatin } from './cyrillic.ts';
import { withHouseNames } from './house-names.ts';
import { withInitialsSpelt } from './initials.ts';
import type { Reading } from './reading.ts';
import { respace, type KnownWords } from './respace.ts';
import { tokenise } from '../tokens.ts';
import { withDatesInFigures } from './written-dates.ts';
import type { ReadAs } from '../types.ts';
import { QUERY } from '../limits.ts';
import { READING } from '../weights.ts';

/**
 * Normalises a query: NFKC, the eth of old fonts as đ, no zero-width characters or stray spaces, dates in figures, cut to
 * a sane length.
 */
export function normalise(query: string): string {
  const text = query
    .slice(0, QUERY.units * 4)
    .normalize('NFKC')
    .slice(0, QUERY.units)
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u00D0\u0189]/g, 'Đ')
    .replace(/[\u00F0\u0256]/g, 'đ')
    .replace(/\s+/g, ' ')
    .trim();
  return withDatesInFigures(text);
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
  if (typed) for (const spelt of withInitialsSpelt(typed, catalogue)) add('initials', spelt);
  for (const reading of [...found]) {
    if (reading.type !== 'cyrillic') add('names', withHouseNames(reading, catalogue));
  }
  return found;
}

/** What the interface reports of a reading; undefined for the literal one. */
export function readAs({ type, text }: Reading): ReadAs | undefined {
  return type === 'typed' || type === 'part' ? undefined : { type, text };
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
