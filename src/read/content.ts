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

/** One content file, in the one shape that the disk and Astro's collections both give. */
export interface ContentEntry<C extends FileCollection = FileCollection> {
  readonly collection: C;
  /** File name without ending; for a note `<article>/<note>`. */
  readonly id: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly data: DataOf<C>;
  /** Markdown after the frontmatter. */
  readonly body: string;
  /** The same parsed, if it was parsed already; shared, so it must not be changed. */
  readonly tree?: Root | undefined;
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
  readonly data: readonly StatementData[];
}
