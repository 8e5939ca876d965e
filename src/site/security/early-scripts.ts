import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder, and end of the names, of the scripts that stand in the head of every page so as to run before it is shown. */
const FOLDER = 'src/browser';
const ENDING = '-early.js';

/**
 * Hashes of the scripts that stand in pages, as a Content-Security-Policy names them. A script that stands in a page
 * and is not called `src/browser/*-early.js` does not run.
 * @param root folder of the project.
 * @returns `sha256-…` of each, in the order of their names.
 */
export function earlyScriptHashes(root: string): `sha256-${string}`[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith(ENDING))
    .sort()
    .map((name) => sha256(inPage(readFileSync(join(root, FOLDER, name), 'utf8'))));
}

/** The script as it stands in a page, without comments and indents: every page carries these bytes, the hash is of them. */
export function inPage(source: string): string {
  return source
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function sha256(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
