import type { PartialDate } from '../model/dates.ts';
import type { ArticleId, BlockId, EntryId, NoteId } from '../model/ids.ts';
import type { EntryKind } from '../model/kinds.ts';
import type { NoteKind } from '../model/schemas/index.ts';

/** Format version, raised when the shape of the records changes: a page with other code must not read them. */
export const RECORDS_VERSION = 1;

/**
 * The search index in two files of plain JSON, so that the first hits need only the first: most queries are names, and
 * running text is as large again.
 */
export interface SearchRecords {
  readonly names: SearchNames;
  readonly texts: SearchTexts;
}

/** Entries, articles and headings: all that has a name. */
export interface SearchNames {
  readonly version: number;
  readonly entries: readonly EntryData[];
  readonly articles: readonly ArticleData[];
  /** Highest count of mentions over all entries, given when `entries` is only some of them. */
  readonly mostMentions?: number;
}

/** Definitions, passages and notes. */
export interface SearchTexts {
  readonly version: number;
  /** First sentence of each entry's definition, in the order of the entries in the names. */
  readonly definitions: readonly string[];
  /** In the order of the articles in the names. */
  readonly articles: readonly ArticleTexts[];
}

/** An entry. A form that only differs in case, spaces or hyphens from one before it is left out. */
export interface EntryData {
  readonly kind: EntryKind;
  readonly id: EntryId;
  readonly name: string;
  /** English and Russian name, then the aliases. */
  readonly aliases?: readonly string[];
  /** Descriptions, common misspellings and words that other entries may share. */
  readonly terms?: readonly string[];
  readonly offices?: readonly OfficeData[];
  /** Dates, places and people that distinguish it from others, each a text. */
  readonly details?: readonly string[];
  /** Count of mentions, a static rank: of two equal matches, readers want the one that the texts speak of. */
  readonly mentions: number;
}

/** Title, first day, last day, last month known: the trailing ones may be absent, a missing one is null. */
export type OfficeData = readonly [
  string,
  (PartialDate | null)?,
  (PartialDate | null)?,
  (PartialDate | null)?,
];

/** An article and its headings. */
export interface ArticleData {
  readonly id: ArticleId;
  readonly title: string;
  readonly shortTitle: string;
  readonly numeral: string;
  readonly summary: string;
  readonly details: readonly string[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The texts of an article. The position of a passage is its number, less one. */
export interface ArticleTexts {
  readonly passages: readonly { readonly id: BlockId; readonly text: string }[];
  readonly notes: readonly NoteData[];
}

/** A note: a record of its own, so that its words never count as the passage's. */
export interface NoteData {
  readonly id: NoteId;
  /** Number of its passage. */
  readonly n: number;
  readonly kind: NoteKind;
  readonly headline: string;
  readonly text: string;
}

/** The words by which a note is found. */
export function noteWords({ headline, text }: NoteData): string {
  return `${headline}. ${text}`;
}
