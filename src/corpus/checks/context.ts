import type { Root } from 'mdast';
import type { EntryKind } from '../../model/kinds.ts';
import type { Place } from '../../model/problems.ts';
import type { DataOf, FileCollection, Source } from '../../model/schemas/index.ts';
import type { EntryFile, Located } from '../entry-file.ts';
import type { ArticleStatements } from '../types.ts';

/** A content file that its schema accepted. */
export interface CheckedFile<C extends FileCollection = FileCollection> {
  readonly collection: C;
  readonly id: string;
  readonly file: EntryFile;
  readonly data: DataOf<C>;
  /** Undefined when the body could not be parsed. */
  readonly tree: Root | undefined;
}

/** A file of statements that its schema accepted. */
export interface CheckedStatements extends ArticleStatements {
  readonly file: Located;
}

/** What the checks look at. Files that failed their schema are absent; their ids still count as known. */
export interface CheckContext {
  readonly files: { readonly [C in FileCollection]: readonly CheckedFile<C>[] };
  readonly statements: readonly CheckedStatements[];
  readonly sources: readonly Source[];
  /** Every id on disk, by kind, good or bad within. */
  readonly ids: ReadonlyMap<EntryKind | 'article', ReadonlySet<string>>;
}

/** Place of a node of a body's tree in its file. */
export function placeOfNode(
  file: EntryFile,
  node: { position?: { start: { line: number; column: number } } | undefined },
): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { file: file.file, line: start.line + file.bodyLine, column: start.column };
}

/** All checked files, whatever their collection. */
export function allFiles(context: CheckContext): CheckedFile[] {
  return Object.values(context.files).flat() as CheckedFile[];
}
