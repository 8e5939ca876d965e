import type { Root } from 'mdast';
import type { ArticleId, BlockId, EntryId, NoteId, SourceId, StatementId } from '../model/ids.ts';
import type { Collection, EntryKind, KINDS } from '../model/kinds.ts';
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
  TopicData,
} from '../model/schemas/index.ts';
import type { Archive } from '../read/archive.ts';
import type { Section } from '../read/blocks.ts';
import type { Citation } from './citations.ts';
import type { NameIndex } from './name-index.ts';

/** What one report says on a topic. */
export interface ReportSide {
  readonly passages: readonly Passage[];
  readonly says: string;
}

/** A topic with one side for each report that covers it, in the order of their numerals. */
export interface ComparedTopic {
  readonly data: TopicData;
  readonly sides: readonly (ReportSide | undefined)[];
  readonly citations: readonly Citation[];
}

/** Two or more reports of one event, set side by side. */
export interface Comparison {
  readonly event: Entry<'event'>;
  /** In order of their numerals. */
  readonly reports: readonly ArticleNode[];
  readonly topics: readonly ComparedTopic[];
  readonly citations: readonly Citation[];
  readonly data: ComparisonData;
}

/** A typed reference such as `person:vu-an`: unique across the corpus. */
export type EntryKey = `${EntryKind}:${string}`;

/** Fields of an entry of a kind, as the schema of its collection gives them. */
type DataOfKind<K extends EntryKind> = DataOf<Extract<(typeof KINDS)[number], { kind: K }>['collection']>;

/** Somebody at an event, with an entry or without. */
export interface Participant {
  readonly name: string;
  readonly person: Entry<'person'> | undefined;
  /** Office at the time. */
  readonly as: string | undefined;
}

/** What the fields of an event lead to. */
export interface EventEdges {
  readonly place: Entry<'place'> | undefined;
  readonly participants: readonly Participant[];
  /** Its neighbours in the chain of events. */
  readonly previous: Entry<'event'> | undefined;
  readonly next: Entry<'event'> | undefined;
}

/** What the ids in the fields of an entry lead to, resolved: a row for each kind whose fields name others. */
export interface EdgesOfKind {
  event: EventEdges;
  term: { readonly related: readonly Entry[] };
}

/** An entry of any kind but the article: a person, a document, an event… */
export type Entry<K extends EntryKind = EntryKind> = {
  [Each in K]: {
    readonly kind: Each;
    readonly key: EntryKey;
    readonly id: EntryId;
    readonly collection: Collection;
    readonly data: DataOfKind<Each>;
    readonly body: Root;
    readonly citations: readonly Citation[];
  } & (Each extends keyof EdgesOfKind ? EdgesOfKind[Each] : unknown);
}[K];

/** A paragraph, list item or quotation of an article. */
export interface Passage {
  readonly id: BlockId;
  readonly article: ArticleId;
  /** Number within the article, from 1. */
  readonly n: number;
  /** Id of the heading above it; empty before the first. */
  readonly section: string;
  /** Plain text, without the block id; line breaks are spaces. */
  readonly text: string;
}

/** A note anchored on words of a passage. */
export interface Note {
  readonly id: NoteId;
  readonly article: ArticleId;
  readonly passage: Passage;
  readonly data: Annotation;
  /** Range of its words in the passage's text (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  readonly body: Root;
  /** Body as plain text. */
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** What somebody said, as a passage reports it, with what came of it. */
export interface Statement {
  readonly id: StatementId;
  readonly article: ArticleNode;
  readonly passage: Passage;
  /** Range of the words that report it in the passage's text (UTF-16 units). */
  readonly start: number;
  readonly end: number;
  /** At least one. */
  readonly speakers: readonly Entry<SpeakerKind>[];
  /** Sources of its outcome, or of what came later. */
  readonly citations: readonly Citation[];
  readonly data: StatementData;
}

/** An article with its passages and notes, both in order of reading. */
export interface ArticleNode {
  readonly id: ArticleId;
  readonly data: Article;
  /** The event that it reports; undefined when there is no such entry. */
  readonly event: Entry<'event'> | undefined;
  /** Sources of its provenance. */
  readonly citations: readonly Citation[];
  readonly passages: readonly Passage[];
  readonly notes: readonly Note[];
  readonly sections: readonly Section[];
  /** The prose, without block ids. */
  readonly body: Root;
}

/** Location of a mention. */
export type MentionSite =
  | { readonly type: 'passage'; readonly article: ArticleNode; readonly passage: Passage }
  | { readonly type: 'note'; readonly article: ArticleNode; readonly note: Note }
  | { readonly type: 'entry'; readonly entry: Entry };

/** Words that name an entry, with the sentence around them. */
export interface Mention {
  readonly target: EntryKey;
  readonly site: MentionSite;
  /** The text that the offsets refer to. */
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
  /** Mentions of an entry by location, articles first. */
  readonly mentions: ReadonlyMap<EntryKey, readonly Mention[]>;
  /** Index of every name and alias, for dictionary matching. */
  readonly names: NameIndex;
}
