import type { PartialDate } from '../model/dates.ts';
import type { Kind } from '../model/kinds.ts';
import type { NoteKind } from '../model/schemas/index.ts';
import type { Fact } from './answers/fact.ts';
import type { SearchTexts } from './record-types.ts';
import type { TEXT_KIND } from './weights.ts';

export * from './record-types.ts';

/** What a hit can be: a page of some kind, or a part of an article. */
export type HitKind = Kind | 'section' | 'passage' | 'note' | 'statement' | 'topic';

interface Found {
  /** Address on the site, without the base path. */
  readonly address: string;
  /** Its label in a list: a name, a title, or the headline of a note. */
  readonly label: string;
}

/** What a hit leads to. */
export type SearchRecord =
  | (Found & { readonly kind: Kind })
  /** A heading of an article, or a topic on which reports of an event are compared. */
  | (Found & { readonly kind: 'section' | 'topic'; readonly article: string })
  | (Found & {
      readonly kind: 'passage' | 'statement';
      readonly article: string;
      readonly reference: string;
    })
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

/** A text to show, with the ranges to highlight. Text, never markup. */
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
  /** By an office; `to` is absent for a current one, and `asOf` says up to when that is known. */
  | {
      readonly type: 'office';
      readonly form: Marked;
      readonly from?: PartialDate;
      readonly to?: PartialDate;
      readonly asOf?: PartialDate;
    }
  /** By a fuzzy match with a name. */
  | { readonly type: 'slip'; readonly form: Marked }
  /** By a date, place or person that belongs to it. */
  | { readonly type: 'detail'; readonly form: Marked }
  /** By words spread over its names, or its reference number. */
  | { readonly type: 'words' }
  | { readonly type: 'reference' }
  /** By words of the text shown as context. */
  | { readonly type: keyof typeof TEXT_KIND };

/** One hit. */
export interface Hit {
  readonly record: SearchRecord;
  /** Between 0 and about 1; comparable only among the hits of one query. */
  readonly score: number;
  readonly reason: Reason;
  /** The fact of its kind: an office, the state of a document, date and place of an event. */
  readonly fact?: Fact;
  readonly label: Marked;
  /** An excerpt around the match: of the definition, summary, passage or note. */
  readonly context: Marked;
}

/** How the query was reinterpreted, when that is what found the first hit. */
export interface ReadAs {
  readonly type: 'telex' | 'vni' | 'cyrillic' | 'spaces' | 'names' | 'initials';
  readonly text: string;
}

/** The answer to a question, above the hits: a fact and the page that it stands on. */
export interface Answer {
  readonly record: SearchRecord;
  readonly fact: Fact;
}

/** Outcome of a search. */
export interface SearchResult {
  /** Best first, at most `limit`. */
  readonly hits: readonly Hit[];
  /** How many there are in all, of the wanted kinds. */
  readonly total: number;
  /** How many there are of each kind, whatever kinds are wanted: the facet counts. */
  readonly counts: Readonly<Partial<Record<HitKind, number>>>;
  readonly readAs?: ReadAs;
  /** The fact that was asked for, where the fields of one entry say it. */
  readonly answer?: Answer;
  /** Words of the query that nothing has: the hits are those of the others. Absent when all words count. */
  readonly without?: readonly string[];
  /** The script of the query, if nothing was found because no name is written in it (ISO 15924). */
  readonly script?: string;
  /** Suggestions when nothing was found: entries with similar names, nearest first; often none. */
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
