import type { PartialDate } from '../model/dates.ts';
import type { ArticleId, BlockId, EntryId, NoteId, StatementId } from '../model/ids.ts';
import type { EntryKind } from '../model/kinds.ts';
import type { Document, EventForm, NoteKind } from '../model/schemas/index.ts';

/** Format version, raised when the shape of the records changes: a page with other code must not read them. */
export const RECORDS_VERSION = 2;

/**
 * The search index in two files of plain JSON, so that the first hits need only the first: most queries are names, and
 * running text is as large again.
 */
export interface SearchRecords {
  readonly names: SearchNames;
  readonly texts: SearchTexts;
}

/** Entries and articles: all that has a name of its own. */
export interface SearchNames {
  readonly version: number;
  readonly entries: readonly EntryData[];
  readonly articles: readonly ArticleData[];
  /** Highest count of mentions over all entries, given when `entries` is only some of them. */
  readonly mostMentions?: number;
}

/** What is not a name: running text, the fields that answers are made from, and names in languages that few type. */
export interface SearchTexts {
  readonly version: number;
  /** In the order of the entries in the names. */
  readonly entries: readonly EntryTexts[];
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
  readonly offices?: readonly OfficeData[];
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

/** The texts of an entry. */
export interface EntryTexts {
  readonly definition: string;
  /** Descriptions, and words that other entries may share. */
  readonly terms?: readonly string[];
  /** Titles of its offices in English, in the order of the offices. */
  readonly titles?: readonly (readonly string[])[];
  /** Names in other languages and scripts that are not among its names. */
  readonly labels?: readonly string[];
  /** Its fields, as answers and the line of a hit need them. */
  readonly facts?: Facts;
  /** Paragraphs of its page, and what an event came to. */
  readonly body?: readonly string[];
  /** Topics on which reports of the event are compared. */
  readonly topics?: readonly { readonly id: string; readonly title: string; readonly text: string }[];
}

/** Somebody at an event: the name, and the office at the time. */
export type ParticipantData = readonly [name: string, as?: string];

/** Structured fields by kind of entry; what is unknown is absent. */
export type Facts =
  | { readonly of: 'person'; readonly born?: PartialDate; readonly died?: PartialDate }
  | {
      readonly of: 'document';
      readonly status: Document['status'];
      readonly asOf: PartialDate;
      readonly life: readonly (readonly [PartialDate, Document['life'][number]['event'], string])[];
      readonly limits?: readonly (readonly [value: string, label: string])[];
    }
  | {
      readonly of: 'event';
      readonly form: EventForm;
      readonly start: PartialDate;
      readonly end?: PartialDate;
      readonly place?: string;
      readonly venue?: string;
      readonly duration?: string;
      readonly people: readonly ParticipantData[];
    }
  | { readonly of: 'place'; readonly type: string };

/** What an article is called. */
export interface ArticleData {
  readonly id: ArticleId;
  readonly title: string;
  readonly shortTitle: string;
  readonly numeral: string;
}

/** The texts of an article. The position of a passage is its number, less one. */
export interface ArticleTexts {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly summary: string;
  /** The event that it tells of. */
  readonly event?: EntryId;
  /** Its points, and what is known of the report that it retells. */
  readonly points: readonly string[];
  /** The event and the day that it tells of. */
  readonly details: readonly string[];
  readonly passages: readonly { readonly id: BlockId; readonly text: string }[];
  readonly notes: readonly NoteData[];
  readonly statements: readonly StatementText[];
}

/** A statement with what came of it. The claim itself is in the passage that reports it. */
export interface StatementText {
  readonly id: StatementId;
  /** Number of its passage. */
  readonly n: number;
  readonly claim: string;
  readonly outcome: string;
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
