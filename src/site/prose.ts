import type { Root } from 'mdast';
import { articleOf, entryOf, prosePageOf } from '../graph/questions/of-collection.ts';
import type { Corpus } from '../graph/types.ts';
import type { PageContext } from '../prose/context.ts';
import { strings } from '../strings.ts';
import type { PageCollection } from './corpus-loader.ts';

/** The prose of a page, with what plugins need to know of the page. */
export interface PageProse {
  readonly body: Root;
  readonly context: PageContext;
}

/**
 * The prose that belongs to an entry of a collection.
 * @param base base path of the site
 * @throws {RangeError} when the corpus has no such entry
 */
export function proseOf(
  corpus: Corpus,
  { collection, id }: { readonly collection: PageCollection; readonly id: string },
  base: string,
): PageProse {
  const shared = { corpus, base, labels: strings.markdown };
  if (collection === 'pages') {
    return { body: prosePageOf(corpus, id).body, context: shared };
  }
  if (collection === 'articles') {
    const article = articleOf(corpus, id);
    return { body: article.body, context: { ...shared, article } };
  }
  const entry = entryOf(corpus, { collection, id });
  return { body: entry.body, context: { ...shared, self: entry.key } };
}
