import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Corpus } from '../graph/types.ts';
import type { FileCollection } from '../model/schemas/index.ts';
import { CONTENT, onDisk } from './content-dir.ts';
import { siteCorpus } from './site-corpus.ts';

/** Collections whose files are pages; notes stand in the pages of articles. */
export type PageCollection = Exclude<FileCollection, 'annotations'>;

interface PageFile {
  readonly id: string;
  readonly data: object;
}

/**
 * Whether the check accepted an entry of a collection, for `getCollection`. In development collections name half-written
 * files too, without their fields.
 */
export function isSound({ data }: { readonly data: object }): boolean {
  return Object.keys(data).length > 0;
}

/** What a loader fills. */
type Store = Parameters<Loader['load']>[0]['store'];

/**
 * Fills one of Astro's collections with the fields of its files, as the content check read them. The prose stays in the
 * corpus, from which `Prose.astro` renders it: nothing in an `.mdx` file needs to be compiled to a module, and what a
 * collection holds is bundled, which at thousands of files would be most of the memory of a build.
 */
export function corpusLoader(collection: PageCollection): Loader {
  return {
    name: 'corpus',
    load: async ({ store }) => {
      store.clear();
      for (const { id, data } of pagesOf(await siteCorpus(), collection)) {
        store.set({ id, data: { ...data } });
      }
      if (import.meta.env.DEV) nameFiles(collection, store);
    },
  };
}

/** A collection that no page asks for, so that editors know the fields of its files. */
export function editorLoader(collection: FileCollection): Loader {
  return {
    name: 'editor',
    load: ({ store }) => {
      store.clear();
      if (import.meta.env.DEV) nameFiles(collection, store);
      return Promise.resolve();
    },
  };
}

/**
 * Tells Astro which files belong to a collection, also those that are half written: by that its extension for editors
 * knows which fields to offer where.
 */
function nameFiles(collection: FileCollection, store: Store): void {
  const root = process.cwd();
  const folder = `${CONTENT}/${collection}`;
  if (!existsSync(onDisk(root, folder))) return;
  for (const name of readdirSync(onDisk(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.mdx')) continue;
    const id = name.replaceAll('\\', '/').slice(0, -'.mdx'.length);
    const filePath = relative(root, onDisk(root, `${folder}/${id}.mdx`)).replaceAll('\\', '/');
    store.set({ ...(store.get(id) ?? { id, data: {} }), filePath });
  }
}

function pagesOf(corpus: Corpus, collection: PageCollection): Iterable<PageFile> {
  if (collection === 'articles') return corpus.articles;
  if (collection === 'pages') return [...corpus.pages].map(([id, page]) => ({ ...page, id }));
  return [...corpus.entries.values()].filter((entry) => entry.collection === collection);
}
