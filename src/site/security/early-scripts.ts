import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder, and end of the names, of the scripts that stand in the head of pages so as to run before they are shown. */
const FOLDER = 'src/browser';
const ENDING = '-early.js';

/**
 * The scripts that stand in pages, as they stand there. One that is not called `src/browser/*-early.js` does not run.
 * @param root folder of the project.
 * @returns them in the order of their names.
 */
export function earlyScripts(root: string): string[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => inPage(readFileSync(join(root, FOLDER, name), 'utf8')));
}

/** The script as it stands in a page, without comments and indents: every page carries these bytes, the hash is of them. */
export function inPage(source: string): string {
  return source
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
