import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EDITIONS } from '../editions/format.ts';
import { isStray, type RawContent, type RawFile } from '../read/raw.ts';
import { SCHEMAS, type FileCollection } from '../model/schemas/index.ts';
import { CONTENT, contentDir, onDisk } from './content-dir.ts';

/** The ledger of published addresses. */
export const PERMALINKS_FILE = `${CONTENT}/permalinks.json`;

/** Files that editors and systems leave behind. */
const LEFTOVER = /^\.|~$|^(?:Thumbs\.db|desktop\.ini)$/;

/**
 * All files of a folder, at any depth: also those with an ending that nothing reads, so that the check can say so.
 * A folder that does not exist has none.
 */
function filesUnder(root: string, folder: string): RawFile[] {
  return pathsUnder(root, folder).map((path) => readFile(root, path));
}

function pathsUnder(root: string, folder: string): string[] {
  if (!existsSync(onDisk(root, folder))) return [];
  return readdirSync(onDisk(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LEFTOVER.test(entry.name))
    .map((entry) => join(CONTENT, relative(contentDir(root), join(entry.parentPath, entry.name))))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function readIfThere(root: string, path: string): RawFile | undefined {
  return existsSync(onDisk(root, path)) ? readFile(root, path) : undefined;
}

/** A file that does not exist is as good as an empty one: the check says that it is missing. */
function readFile(root: string, path: string): RawFile {
  const file = onDisk(root, path);
  return { path, source: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

/**
 * Reads all files of the content.
 * @param root the project's root
 * @returns them with their paths as `content/…`, wherever the folder stands
 */
export function readContentFiles(root: string): RawContent {
  const collections = Object.keys(SCHEMAS) as FileCollection[];
  const entries = collections.map(
    (collection) => [collection, filesUnder(root, `${CONTENT}/${collection}`)] as const,
  );
  return {
    site: readFile(root, `${CONTENT}/site.yaml`),
    sources: readFile(root, `${CONTENT}/sources.yaml`),
    permalinks: readIfThere(root, PERMALINKS_FILE),
    corrections: readIfThere(root, `${CONTENT}/corrections.yaml`),
    entries: Object.fromEntries(entries) as unknown as RawContent['entries'],
    statements: filesUnder(root, `${CONTENT}/statements`),
    comparisons: filesUnder(root, `${CONTENT}/comparisons`),
    editions: filesUnder(root, `${CONTENT}/${EDITIONS}`),
    strays: pathsUnder(root, CONTENT).filter(isStray),
  };
}
