import type { FileCollection } from '../model/schemas/index.ts';

/** A file as it is on disk. */
export interface RawFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly source: string;
}

/** The files of `content/`, not parsed. */
export interface RawContent {
  readonly site: RawFile;
  readonly sources: RawFile;
  /** The ledger of published addresses; undefined before the first is published. */
  readonly permalinks: RawFile | undefined;
  /** Changes after publication; undefined when there are none. */
  readonly corrections: RawFile | undefined;
  readonly entries: Readonly<Record<FileCollection, readonly RawFile[]>>;
  /** One file for each article. */
  readonly statements: readonly RawFile[];
  /** One file for each event that several reports cover. */
  readonly comparisons: readonly RawFile[];
  /** Closed editions: a list of pages for each, and the pages that it stored. */
  readonly editions: readonly RawFile[];
}
