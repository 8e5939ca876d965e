import { checkContent } from '../corpus/checks/index.ts';
import type { Corpus } from '../corpus/types.ts';
import { readContentFiles } from './content-files.ts';

let held: Corpus | undefined;

/**
 * The corpus from disk, for plugins: they run while bundling, when Astro's collections cannot be asked. Held until
 * {@link forgetCorpus}.
 * @throws {Error} when `content/site.yaml` is not sound.
 */
export function diskCorpus(root: string): Corpus {
  held ??= checkContent(readContentFiles(root)).corpus;
  if (!held) throw new Error('site.yaml of the content cannot be read: run “npm run check”');
  return held;
}

/** Makes the next call of {@link diskCorpus} read the disk again. */
export function forgetCorpus(): void {
  held = undefined;
}
