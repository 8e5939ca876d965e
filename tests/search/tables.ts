import * as names from './names.ts';
import type { Row } from './names.ts';
import * as spellings from './spellings.ts';
import * as words from './words.ts';

/** A query with the pages that answer it; none when nothing does. */
export interface Case {
  readonly kind: string;
  readonly query: string;
  readonly want: readonly string[];
  /** Whether the wanted page may stand among the first five: many passages have the same words. */
  readonly amongFive: boolean;
}

const TABLES: readonly (readonly [kind: string, rows: readonly Row[], amongFive?: boolean])[] = [
  ['exact', names.exact],
  ['without marks', names.unmarked],
  ['Telex and VNI keys', names.keys],
  ['slips', names.slips],
  ['transliterations', spellings.transliterations],
  ['Cyrillic', spellings.cyrillic],
  ['English', spellings.english],
  ['offices', words.offices],
  ['several words', words.several],
  ['passages', words.passages, true],
  ['figures and dates', words.figures, true],
  ['nothing there', words.nothing],
];

/** Every row of the tables. */
export const CASES: readonly Case[] = TABLES.flatMap(([kind, rows, amongFive = false]) =>
  rows.map(([query, ...want]) => ({ kind, query, want, amongFive })),
);

const page = (address: string): string => address.replace(/#.*/, '');

/** Whether what was found answers a case. @param found addresses, best first */
export function isAnswered({ want, amongFive }: Case, found: readonly string[]): boolean {
  if (want.length === 0) return found.length === 0;
  return found
    .slice(0, amongFive ? 5 : 1)
    .some((address) => want.includes(address) || want.includes(page(address)));
}
