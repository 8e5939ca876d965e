import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawContent, RawFile } from '../corpus/raw.ts';
import { SCHEMAS, type FileCollection } from '../model/schemas/index.ts';

/** Folder of the content, from the project's root. */
export const CONTENT = 'content';

/** The ledger of published addresses. */
export const PERMALINKS_FILE = `${CONTENT}/permalinks.json`;

function filesUnder(root: string, folder: string, ending = '.mdx'): RawFile[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((path) => readFile(root, path));
}

function readIfThere(root: string, path: string): RawFile | undefined {
  return existsSync(join(root, path)) ? readFile(root, path) : undefined;
}

function readFile(root: string, path: string): RawFile {
  return { path, source: readFileSync(join(root, path), 'utf8') };
}

/**
 * Reads all files of `content/`.
 * @param root the project's root
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
    statements: filesUnder(root, `${CONTENT}/statements`, '.yaml'),
  };
}
