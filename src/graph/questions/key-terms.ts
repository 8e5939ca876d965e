import { mentionsOn } from '../mention-index.ts';
import type { ArticleNode, Corpus, Entry, Mention } from '../types.ts';

/**
 * The terms and documents that an article cannot be understood without: those it mentions most, in its passages and
 * notes, and among equals the one that comes first.
 */
export function keyTerms(corpus: Corpus, article: ArticleNode, count: number): Entry<'term' | 'document'>[] {
  const found = [...mentionsOn(corpus, article)].flatMap(([key, here]) => {
    const entry = corpus.entries.get(key);
    return entry?.kind === 'term' || entry?.kind === 'document' ? [{ entry, here }] : [];
  });
  return found
    .sort((a, b) => b.here.length - a.here.length || firstPassage(a.here) - firstPassage(b.here))
    .slice(0, count)
    .map(({ entry }) => entry);
}

function firstPassage(mentions: readonly Mention[]): number {
  return Math.min(
    ...mentions.map(({ site }) =>
      site.type === 'passage' ? site.passage.n : site.type === 'note' ? site.note.passage.n : Infinity,
    ),
  );
}
