import type { PartialDate } from '../model/dates.ts';
import type { Kind } from '../model/kinds.ts';
import type { NoteKind } from '../model/schemas/index.ts';
import type { SearchTexts } from './record-types.ts';

export * from './record-types.ts';

/** What a hit can be: a page of some kind, or a part of an article. */
export type HitKind = Kind | 'section' | 'passage' | 'note';

interface Found {
  /** Address on the site, without the base path. */
  readonly address: string;
  /** What to call it in a list: a name, a title, or the headline of a note. */
  readonly label: string;
}

/** What a hit leads to. */
export type SearchRecord =
  | (Found & { readonly kind: Kind })
  | (Found & { readonly kind: 'section'; readonly article: string })
  | (Found & { readonly kind: 'passage'; readonly article: string; readonly reference: string })
  | (Found & {
      readonly kind: 'note';
      readonly article: string;
      readonly reference: string;
      readonly noteKind: NoteKind;
    });

/** Half-open range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text as it is to be shown, with the parts that match. Text, never markup. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Why a record was found. The words for it belong to the interface. */
export type Reason =
  /** By its own name or title. */
  | { readonly type: 'name' }
  /** By another spelling, language or abbreviation of its name. */
  | { readonly type: 'alias'; readonly form: Marked }
  /** By a description that others may share. */
  | { readonly type: 'term'; readonly form: Marked }
  /** By an office; `to` is absent while it is held, and `asOf` says up to when that is known. */
  | {
      readonly type: 'office';
      readonly form: Marked;
      readonly from?: PartialDate;
      readonly to?: PartialDate;
      readonly asOf?: PartialDate;
    }
  /** By a name that is nearly what was typed. */
  | { readonly type: 'slip'; readonly form: Marked }
  /** By a date, place or person that belongs to it. */
  | { readonly type: 'detail'; readonly form: Marked }
  /** By words spread over its names, or its reference number. */
  | { readonly type: 'words' }
  | { readonly type: 'reference' }
  /** By words of the text shown as context. */
  | { readonly type: 'definition' | 'summary' | 'passage' | 'note' };

/** One hit. */
export interface Hit {
  readonly record: SearchRecord;
  /** Between 0 and about 1; only good for comparing hits of one query. */
  readonly score: number;
  readonly reason: Reason;
  readonly label: Marked;
  /** A line of its text around the match: definition, summary, passage or note. */
  readonly context: Marked;
}

/** Another way in which the query was understood, when the first hit owes itself to it. */
export interface ReadAs {
  readonly type: 'telex' | 'vni' | 'cyrillic' | 'spaces' | 'names';
  readonly text: string;
}

/** Outcome of a search. */
export interface SearchResult {
  /** Best first, at most as many as asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all, of the kinds asked for. */
  readonly total: number;
  /** How many there are of each kind, whatever kinds were asked for. */
  readonly counts: Readonly<Partial<Record<HitKind, number>>>;
  readonly readAs?: ReadAs;
  /** When nothing was found: entries whose names are near, nearest first; often none. */
  readonly near: readonly SearchRecord[];
}

export interface SearchOptions {
  /** Most hits wanted; 20 when absent. */
  readonly limit?: number;
  /** Only hits of these kinds; all when absent or empty. */
  readonly kinds?: readonly HitKind[];
}

/** A search, ready for use. */
export interface Search {
  /** Searches; never throws, whatever the query. */
  (query: string, options?: SearchOptions): SearchResult;
  /** Adds the passages and notes, once. */
  addTexts(texts: SearchTexts): void;
}
