import { checkContent } from '../corpus/checks/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { contentDir } from './content-dir.ts';
import { readContentFiles } from './content-files.ts';

/**
 * Where the corpus is held: Astro bundles the pages apart from the configuration, so that each has a copy of this
 * module, but both run in one process. Read by each, a large content would take twice the time and memory.
 */
const HELD = Symbol.for('corpus read from disk');
const shared = globalThis as { [HELD]?: { readonly folder: string; readonly corpus: Corpus } | undefined };

/**
 * The corpus from disk, for plugins and pages. Held until {@link forgetCorpus}.
 * @throws {Error} when `content/site.yaml` is not sound.
 */
export function diskCorpus(root: string): Corpus {
  const folder = contentDir(root);
  if (shared[HELD]?.folder === folder) return shared[HELD].corpus;
  const { corpus } = checkContent(readContentFiles(root));
  if (!corpus) throw new Error('site.yaml of the content cannot be read: run “npm run check”');
  shared[HELD] = { folder, corpus };
  return corpus;
}

/** Makes the next call of {@link diskCorpus} read the disk again. */
export function forgetCorpus(): void {
  shared[HELD] = undefined;
}
