import { anchorQuote } from '../../read/anchors.ts';
import { mentionsIn } from '../mention-index.ts';
import { backlinksOf, markedSentences, type MarkedSentence } from './backlinks.ts';
import type { ArticleNode, Corpus, Entry, Passage } from '../types.ts';

/** A sentence of an article that shows a term in use. */
export interface Example {
  readonly article: ArticleNode;
  readonly passage: Passage;
  readonly sentence: MarkedSentence;
}

/**
 * Where the articles show a term: the words its file names, or else the first that mention it, in order of reading.
 * @returns undefined when no passage does
 */
export function exampleOf(corpus: Corpus, term: Entry<'term'>): Example | undefined {
  const named = term.data.example;
  if (named) {
    const article = corpus.articles.find(({ id }) => id === named.article);
    const passage = article?.passages.find(({ id }) => id === named.passage);
    const anchor = passage && anchorQuote(passage.text, named.quote);
    const found = article && passage && anchor?.type === 'found';
    return found ? exampleAt(article, passage, anchor) : undefined;
  }
  const link = backlinksOf(corpus, term.key).find(({ inNote }) => !inNote);
  const first = link && mentionsIn(corpus, link.passage).find(({ target }) => target === term.key);
  return first && exampleAt(link.article, link.passage, first);
}

function exampleAt(
  article: ArticleNode,
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
): Example | undefined {
  const [sentence] = markedSentences([{ text: passage.text, start, end }]);
  return sentence && { article, passage, sentence };
}
