import { SCHEMAS, type FileCollection } from '../model/schemas/index.ts';

/** A file as it is on disk. */
export interface RawFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  readonly source: string;
}

/** Files of `content/` that stand in no folder. */
export const CONTENT_FILES: readonly string[] = [
  'site.yaml',
  'sources.yaml',
  'permalinks.json',
  'corrections.yaml',
];

/** Folders of `content/` that something reads. */
export const CONTENT_FOLDERS: readonly string[] = [
  ...Object.keys(SCHEMAS),
  'statements',
  'comparisons',
  'editions',
];

/** Files beside the content that are for people. */
const FOR_PEOPLE = /^(?:LICEN[CS]E|README|NOTICE)(?:\.(?:md|txt))?$/i;

/** Whether a file is one that nothing reads. @param path as `content/…` */
export function isStray(path: string): boolean {
  const [, top = '', ...rest] = path.split('/');
  if (rest.length === 0) return !CONTENT_FILES.includes(top) && !FOR_PEOPLE.test(top);
  return !CONTENT_FOLDERS.includes(top);
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
  /** Paths of files that nothing reads. */
  readonly strays: readonly string[];
}
