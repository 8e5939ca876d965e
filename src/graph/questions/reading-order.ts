import { articleAddress, entryAddress } from '../../model/addresses.ts';
import { entriesOnPage } from './cards.ts';
import { readingMinutes } from '../../vietnamese/syllables.ts';
import type { ArticleNode, Corpus } from '../types.ts';

/** Addresses of pages in the order in which a reader may want them: each report, the newest first, then what it names. */
export function readingOrder(corpus: Corpus): readonly string[] {
  const addresses = new Set<string>();
  for (const article of corpus.articles.toReversed()) {
    addresses.add(articleAddress(article.id));
    for (const entry of entriesOnPage(corpus, article)) addresses.add(entryAddress(entry));
  }
  return [...addresses];
}

/** Minutes that the prose of an article takes to read, notes left aside. */
export function minutesOf({ passages }: ArticleNode): number {
  return readingMinutes(passages.map(({ text }) => text).join(' '));
}
