import { ENTRY_KINDS, type Collection, type EntryKind } from '../../model/kinds.ts';
import { perCorpus } from '../per-corpus.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, ProsePage } from '../types.ts';

/** An entry as content collections name it. */
export interface CollectionKey<C extends string> {
  readonly collection: C;
  readonly id: string;
}

/** Collections of what is mentioned and looked up. */
export type EntryCollection = Exclude<Collection, 'articles'>;

const articlesById = perCorpus(
  ({ articles }) => new Map(articles.map((article) => [article.id as string, article])),
);

/** The node of an article. @throws {RangeError} when the corpus has none */
export function articleOf(corpus: Corpus, id: string): ArticleNode {
  return articlesById(corpus).get(id) ?? missing('articles', id);
}

/** The node of an entry. @throws {RangeError} when the corpus has none */
export function entryOf(corpus: Corpus, { collection, id }: CollectionKey<EntryCollection>): Entry {
  const row = ENTRY_KINDS.find((each) => each.collection === collection);
  const key = `${String(row?.kind)}:${id}` as EntryKey;
  return corpus.entries.get(key) ?? missing(collection, id);
}

/** The node of an entry by its key. @throws {RangeError} when the corpus has none */
export function entryOfKey<K extends EntryKind>({ entries }: Corpus, key: `${K}:${string}`): Entry<K> {
  // The key begins with the kind; TypeScript cannot follow that into the map.
  return (entries.get(key) as Entry<K> | undefined) ?? missing('entries', key);
}

/** The node of an article or an entry. @throws {RangeError} when the corpus has none */
export function nodeOf(corpus: Corpus, { collection, id }: CollectionKey<Collection>): ArticleNode | Entry {
  return collection === 'articles' ? articleOf(corpus, id) : entryOf(corpus, { collection, id });
}

/** A page of prose about the site. @throws {RangeError} when the corpus has none */
export function prosePageOf({ pages }: Corpus, id: string): ProsePage {
  return pages.get(id) ?? missing('pages', id);
}

function missing(collection: string, id: string): never {
  throw new RangeError(
    `${collection}/${id} is not in the corpus: run “npm run check”, its file has an error`,
  );
}
