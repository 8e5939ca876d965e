import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a clone from version control would not have. */
const MADE = new Set([
  'node_modules',
  'dist',
  '.cache',
  '.astro',
  '.git',
  'test-results',
  'playwright-report',
]);

/** A copy of the project in a folder of its own. */
export interface ProjectCopy extends AsyncDisposable {
  readonly folder: string;
}

/**
 * Copies the working folder as a fresh clone would have it, with the packages that are installed here linked in. Caches
 * of earlier builds stay behind.
 */
export async function copyProject(): Promise<ProjectCopy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'tan-bang-copy-')));
  const here = process.cwd();
  for (const name of await readdir(here)) {
    if (!MADE.has(name)) await cp(join(here, name), join(folder, name), { recursive: true });
  }
  await linkPackages(join(here, 'node_modules'), join(folder, 'node_modules'));
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

/** Links each package by itself: tools keep their caches in `node_modules/.…`, which must not be shared. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name.startsWith('@')) await linkPackages(join(from, name), join(to, name));
    else if (!name.startsWith('.')) await symlink(join(from, name), join(to, name), 'junction');
  }
}
