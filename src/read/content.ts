import type { Root } from 'mdast';
import type { Archive } from './archive.ts';
import type {
  ComparisonData,
  Correction,
  DataOf,
  FileCollection,
  Permalinks,
  Site,
  Source,
  StatementData,
} from '../model/schemas/index.ts';
import type { Block } from './blocks.ts';

/** One content file, parsed and validated. */
export interface ContentEntry<C extends FileCollection = FileCollection> {
  readonly collection: C;
  /** File name without extension; for a note `<article>/<note>`. */
  readonly id: string;
  readonly data: DataOf<C>;
  /** The Markdown after the frontmatter, without block ids. */
  readonly tree: Root;
  /** Passages of an article, in document order; empty for other files. */
  readonly blocks: readonly Block[];
}

/** All of `content/`, validated. */
export interface Content {
  readonly site: Site;
  readonly sources: readonly Source[];
  readonly entries: { readonly [C in FileCollection]: readonly ContentEntry<C>[] };
  readonly permalinks: Permalinks;
  readonly corrections: readonly Correction[];
  readonly statements: readonly ArticleStatements[];
  readonly comparisons: readonly EntryComparison[];
  readonly archive: Archive;
}

/** The comparison of the reports of one event, as its file gives it. */
export interface EntryComparison {
  readonly event: string;
  readonly data: ComparisonData;
}

/** The statements of one article, as its file gives them. */
export interface ArticleStatements {
  readonly article: string;
  readonly rows: readonly { readonly data: StatementData }[];
}
