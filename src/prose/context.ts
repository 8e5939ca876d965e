import type { NoteKind } from '../model/schemas/index.ts';
import type { OutcomeStatus, WeighedVerb } from '../model/statements.ts';
import type { ArticleNode, Corpus, EntryKey } from '../graph/types.ts';

/** What the plugins need to know of the page they work on. */
export interface PageContext {
  readonly corpus: Corpus;
  /** Base path of the site, put in front of every address. */
  readonly base: string;
  /** The article, on an article's page. Pages of neither article nor entry link by hand only. */
  readonly article?: ArticleNode | undefined;
  /** The entry, on an entry's page: it is not linked to itself. */
  readonly self?: EntryKey | undefined;
  readonly labels: MarkdownLabels;
}

/** The words that plugins write into pages. */
export interface MarkdownLabels {
  readonly noteKinds: Readonly<Record<NoteKind, string>>;
  /** An outcome in words, as they fit what the speaker did. */
  readonly outcome: (verb: WeighedVerb, status: OutcomeStatus) => string;
  readonly passage: (n: number) => string;
  readonly notesOf: (n: number) => string;
  /** The line that opens what stands beside a passage. */
  readonly beside: (notes: number, later: number, untold: string) => string;
  /** Statements of which nothing has come yet. */
  readonly pending: (n: number) => string;
  /** Remarks of which nothing later is told. */
  readonly remarks: (n: number) => string;
  readonly skipNotes: string;
  readonly backTo: (n: number) => string;
  readonly report: string;
}
