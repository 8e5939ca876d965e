import { visit } from 'unist-util-visit';
import { checkContent, type Checked } from '../check/index.ts';
import type { Corpus } from '../graph/types.ts';
import { contentDir } from './content-dir.ts';
import { readContentFiles } from './content-files.ts';

/**
 * Where the content is held: Astro bundles the pages apart from the configuration, so that each has a copy of this
 * module, but both run in one process. Read by each, a large content would take twice the time and memory.
 */
const HELD = Symbol.for('content read from disk');
const shared = globalThis as {
  [HELD]?: { readonly folder: string; readonly checked: Checked } | undefined;
};

/** The content from disk with all its problems. Held until {@link forgetCorpus}. */
export function checkedFromDisk(root: string): Checked {
  const folder = contentDir(root);
  if (shared[HELD]?.folder !== folder) {
    const checked = checkContent(readContentFiles(root));
    if (checked.corpus) forgetPlaces(checked.corpus);
    shared[HELD] = { folder, checked };
  }
  return shared[HELD].checked;
}

/** Lets go of where words stand in their files: the check has told it, and it is most of what a tree weighs. */
function forgetPlaces({ articles, entries, pages }: Corpus): void {
  const bodies = [...articles, ...entries.values(), ...pages.values()].map(({ body }) => body);
  const notes = articles.flatMap((article) => article.notes.map(({ body }) => body));
  for (const body of [...bodies, ...notes]) {
    visit(body, (node) => {
      node.position = undefined;
    });
  }
}

/**
 * The corpus from disk, for plugins and pages. Held until {@link forgetCorpus}.
 * @throws {Error} when `content/site.yaml` is not sound, or a merge was left halfway.
 */
export function diskCorpus(root: string): Corpus {
  const { corpus } = checkedFromDisk(root);
  if (!corpus) throw new Error('the content cannot be read: run “npm run check”');
  return corpus;
}

/** Makes the next call of {@link diskCorpus} read the disk again. */
export function forgetCorpus(): void {
  shared[HELD] = undefined;
}
