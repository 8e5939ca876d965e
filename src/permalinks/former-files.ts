import { perCorpus } from '../graph/per-corpus.ts';
import type { ArticleNode } from '../graph/types.ts';
import { articleAddress, splitAddress } from '../model/addresses.ts';
import type { PageSnapshot } from '../model/schemas/index.ts';
import type { Edition } from '../read/archive.ts';
import { formerForms } from './offered.ts';
import { lastEditionWith, presentAddress } from './versions.ts';

/** A file of an article that is no more, and what is given in its place. */
export type FormerFile = { readonly address: string } &
  /** The same file of the article that took its place. */
  (
    | { readonly article: ArticleNode }
    /** The words of the last edition that had the article. */
    | { readonly page: PageSnapshot; readonly edition: Edition }
  );

/** Files that the site once offered of articles: programs keep their addresses and follow no link in a page. */
export const formerFiles = perCorpus((corpus): readonly FormerFile[] =>
  formerForms(corpus).flatMap(({ address }): FormerFile[] => {
    if (address.endsWith('/') || splitAddress(address).fragment !== undefined) return [];
    const [, route = '', name = ''] = address.split('/');
    const was = `/${route}/${name.replace(/\.[a-z]+$/, '')}/`;
    const now = presentAddress(corpus, was);
    const article = corpus.articles.find(({ id }) => articleAddress(id) === now);
    if (article) return [{ address, article }];
    const edition = lastEditionWith(corpus, was);
    const page = edition && corpus.archive.pageOf(edition, was);
    return page ? [{ address, page, edition }] : [];
  }),
);
