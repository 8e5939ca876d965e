import type { Loader } from 'astro/loaders';
import type { Root } from 'mdast';
import type { Corpus } from '../corpus/types.ts';
import type { FileCollection } from '../model/schemas/index.ts';
import { proseOf } from './prose.ts';
import { siteCorpus } from './site-corpus.ts';

/** Collections whose files are pages; notes stand in the pages of articles. */
export type PageCollection = Exclude<FileCollection, 'annotations'>;

interface ProsePage {
  readonly id: string;
  readonly data: object;
  readonly body: Root;
}

/**
 * Fills one of Astro's collections from the corpus: data as the content check read them, prose as the plugins render it.
 * The check lets nothing but prose into an `.mdx` file, so none needs to be compiled to a module, which at thousands of
 * files is half of the time and most of the memory of a build.
 */
export function corpusLoader(collection: PageCollection): Loader {
  return {
    name: 'corpus',
    load: async ({ store }) => {
      store.clear();
      for (const { id, data, body } of pagesOf(await siteCorpus(), collection)) {
        store.set({ id, data: { ...data }, rendered: { html: proseOf(collection, id, body) } });
      }
    },
  };
}

function pagesOf(corpus: Corpus, collection: PageCollection): Iterable<ProsePage> {
  if (collection === 'articles') return corpus.articles;
  if (collection === 'pages') return [...corpus.pages].map(([id, page]) => ({ ...page, id }));
  return [...corpus.entries.values()].filter((entry) => entry.collection === collection);
}
