import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Kind } from '../model/kinds.ts';
import type { Place } from '../model/problems.ts';
import type { ComparisonData, FileCollection, StatementData } from '../model/schemas/index.ts';
import type { ContentEntry } from '../read/content.ts';
import type { EntryFile, Located } from '../read/entry-file.ts';
import type { RawSign } from './files/raw-signs.ts';

/** A content file that its schema accepted. */
export interface CheckedFile<C extends FileCollection = FileCollection> extends Omit<
  ContentEntry<C>,
  'tree'
> {
  readonly file: EntryFile;
  /** Undefined when the body could not be parsed. */
  readonly tree: Root | undefined;
  /** What was meant as markup and is none. */
  readonly signs: readonly RawSign[];
}

/** A YAML file, or a row of one, that its schema accepted, with places by paths that count from there. */
export interface CheckedRow<T> {
  readonly at: Located;
  readonly data: T;
}

/** The statements of an article, those rows that the schema accepted. */
export interface CheckedStatements {
  readonly article: string;
  /** Path of the file. */
  readonly path: string;
  readonly rows: readonly CheckedRow<StatementData>[];
  /** Ids of all rows, sound or not; undefined when the file cannot be read. */
  readonly ids: ReadonlySet<string> | undefined;
}

/** The comparison of the reports of an event. */
export interface CheckedComparison extends CheckedRow<ComparisonData> {
  readonly event: string;
}

/** What the checks look at. Files that failed their schema are absent; their ids still count as known. */
export interface CheckContext {
  readonly files: { readonly [C in FileCollection]: readonly CheckedFile<C>[] };
  readonly statements: readonly CheckedStatements[];
  readonly comparisons: readonly CheckedComparison[];
  /** Events that a file compares, good or bad within. */
  readonly compared: ReadonlySet<string>;
  /** Ids of the bibliography; undefined when it cannot be read. */
  readonly sourceIds: ReadonlySet<string> | undefined;
  /** Ids of sources whose page nobody read. */
  readonly unreadSources: ReadonlySet<string>;
  /** Every id on disk, by kind, good or bad within. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** Names of the files of pages about the site, good or bad within. */
  readonly prosePages: ReadonlySet<string>;
}

/** A checked file by its id, if it is sound. Looked up, as some checks ask for each note. */
export function fileById<C extends FileCollection>(
  { files }: CheckContext,
  collection: C,
  id: string,
): CheckedFile<C> | undefined {
  const list = files[collection];
  let known = byIds.get(list);
  if (!known) byIds.set(list, (known = new Map(list.map((file) => [file.id, file]))));
  return known.get(id) as CheckedFile<C> | undefined;
}

const byIds = new WeakMap<object, ReadonlyMap<string, CheckedFile>>();

/** Place of a node of a body's tree in its file. */
export function placeOfNode(
  file: EntryFile,
  node: { position?: { start: { offset?: number | undefined } } | undefined },
): Place {
  return file.placeInBody(node.position?.start.offset ?? 0);
}

/** Links in the text of a file. */
export function linksIn({ tree }: CheckedFile): Link[] {
  const links: Link[] = [];
  visit(tree ?? { type: 'root', children: [] }, 'link', (link) => void links.push(link));
  return links;
}

/** All checked files, whatever their collection. */
export function allFiles(context: CheckContext): CheckedFile[] {
  return Object.values(context.files).flat() as CheckedFile[];
}
