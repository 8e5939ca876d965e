import type { Root } from 'mdast';
import type { ArticleId, BlockId, EntryId, NoteId, SourceId, StatementId } from '../model/ids.ts';
import type { Collection, EntryKind } from '../model/kinds.ts';
import type { NameIndex } from './names.ts';
import type {
  Annotation,
  Article,
  Correction,
  ComparisonData,
  DataOf,
  Permalinks,
  Site,
  Source,
  SpeakerKind,
  StatementData,
} from '../model/schemas/index.ts';
import type { Archive } from '../read/archive.ts';
import type { Section } from '../read/blocks.ts';

/** Two or more reports of one event, set side by side. */
export interface Comparison {
  readonly event: Entry<'event'>;
  /** In order of their numerals. */
  readonly reports: readonly ArticleNode[];
  readonly data: ComparisonData;
}

/** A typed reference such as `person:vu-an`: unique across the corpus. */
export type EntryKey = `${EntryKind}:${string}`;

/** Collection of each kind of entry. */
export interface DataOfKind {
  person: DataOf<'people'>;
  organisation: DataOf<'organisations'>;
  document: DataOf<'documents'>;
  event: DataOf<'events'>;
  place: DataOf<'places'>;
  term: DataOf<'terms'>;
}

/** A person, organisation, document, event, place or term. */
export type Entry<K extends EntryKind = EntryKind> = {
  [Each in K]: {
    readonly kind: Each;
    readonly key: EntryKey;
    readonly id: EntryId;
    readonly collection: Collection;
    readonly data: DataOfKind[Each];
    readonly body: Root;
  };
}[K];

/** A paragraph, list item or quotation of an article. */
export interface Passage {
  readonly id: BlockId;
  readonly article: ArticleId;
  /** Number within the article, from 1. */
  readonly n: number;
  /** Heading it stands under; empty before the first. */
  readonly section: string;
  /** Its words as a reader sees them, without the block id; line breaks are spaces. */
  readonly text: string;
}

/** A note anchored on words of a passage. */
export interface Note {
  readonly id: NoteId;
  readonly article: ArticleId;
  readonly passage: Passage;
  readonly data: Annotation;
  /** Where its words stand in the passage's text (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  readonly body: Root;
  /** Body as plain text. */
  readonly text: string;
}

/** What somebody said, as a passage reports it, with what came of it. */
export interface Statement {
  readonly id: StatementId;
  readonly article: ArticleNode;
  readonly passage: Passage;
  /** Where the words that report it stand in the passage's text (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  /** At least one. */
  readonly speakers: readonly Entry<SpeakerKind>[];
  readonly data: StatementData;
}

/** An article with its passages and notes, both in order of reading. */
export interface ArticleNode {
  readonly id: ArticleId;
  readonly data: Article;
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly sections: readonly Section[];
  /** The prose, without block ids. */
  readonly body: Root;
}

/** Where a mention stands. */
export type MentionSite =
  | { readonly type: 'passage'; readonly article: ArticleNode; readonly passage: Passage }
  | { readonly type: 'note'; readonly article: ArticleNode; readonly note: Note }
  | { readonly type: 'entry'; readonly entry: Entry };

/** Words that name an entry, with the sentence around them. */
export interface Mention {
  readonly target: EntryKey;
  readonly site: MentionSite;
  /** The whole text the offsets count in. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A page of prose about the site. */
export interface ProsePage {
  readonly data: DataOf<'pages'>;
  readonly body: Root;
}

/** The graph that pages, plugins, check and search are made from. */
export interface Corpus {
  readonly site: Site;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** In order of their numerals. */
  readonly articles: readonly ArticleNode[];
  readonly entries: ReadonlyMap<EntryKey, Entry>;
  /** Pages of prose about the site, by id. */
  readonly pages: ReadonlyMap<string, ProsePage>;
  /** Every address ever published. */
  readonly permalinks: Permalinks;
  /** Closed editions, as they were published. */
  readonly archive: Archive;
  /** Changes after publication, as written. */
  readonly corrections: readonly Correction[];
  /** In order of reading. */
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
  /** Mentions of an entry by where they stand, articles first. */
  readonly mentions: ReadonlyMap<EntryKey, readonly Mention[]>;
  /** Every name and alias, ready to be looked for in a text. */
  readonly names: NameIndex;
}
