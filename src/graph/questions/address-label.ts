import {
  noteAddress,
  pageAddress,
  passageAddress,
  sectionAddress,
  splitAddress,
} from '../../model/addresses.ts';
import { passageReference } from './backlinks.ts';
import type { ArticleNode, Corpus } from '../types.ts';

/** A page or a place in one, in words. */
export interface AddressLabel {
  readonly title: string;
  /** Which place of the page, such as `V.9`. */
  readonly place?: string;
}

/** What an address of an article, of a place in one or of an entry is called; undefined when it is none of now. */
export function labelOfAddress(corpus: Corpus, address: string): AddressLabel | undefined {
  const { page } = splitAddress(address);
  const article = corpus.articles.find(({ id }) => pageAddress('article', id) === page);
  if (article) return { title: article.data.title, ...placeIn(article, address) };
  const entry = [...corpus.entries.values()].find(({ kind, id }) => pageAddress(kind, id) === page);
  return entry && { title: entry.data.name };
}

function placeIn(article: ArticleNode, address: string): { place?: string } {
  const passage =
    article.passages.find(({ id }) => passageAddress(article.id, id) === address) ??
    article.notes.find(({ id }) => noteAddress(article.id, id) === address)?.passage;
  if (passage) return { place: passageReference(article, passage) };
  const section = article.sections.find(({ id }) => sectionAddress(article.id, id) === address);
  return section ? { place: section.title } : {};
}
