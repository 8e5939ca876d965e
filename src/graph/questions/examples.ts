import { sentenceAround } from '../../vietnamese/syllables.ts';
import { anchorQuote } from '../../read/anchors.ts';
import { articleOrder } from '../mention-index.ts';
import type { MarkedSentence } from './backlinks.ts';
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
    return article && passage && anchor?.type === 'found'
      ? { article, passage, sentence: sentenceOf(passage, anchor) }
      : undefined;
  }
  const places = (corpus.mentions.get(term.key) ?? []).flatMap(({ site, start, end }) =>
    site.type === 'passage'
      ? [
          {
            article: site.article,
            passage: site.passage,
            start,
            end,
            at: articleOrder(corpus).get(site.article) ?? 0,
          },
        ]
      : [],
  );
  const [first] = places.sort((a, b) => a.at - b.at || a.passage.n - b.passage.n || a.start - b.start);
  return (
    first && { article: first.article, passage: first.passage, sentence: sentenceOf(first.passage, first) }
  );
}

function sentenceOf({ text }: Passage, { start, end }: { start: number; end: number }): MarkedSentence {
  const sentence = sentenceAround(text, start, end);
  return {
    text: text.slice(sentence.start, sentence.end),
    marks: [{ start: start - sentence.start, end: end - sentence.start }],
  };
}
