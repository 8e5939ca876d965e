import type { SourceId } from '../../model/ids.ts';
import type { Source } from '../../model/schemas/index.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { perCorpus } from '../per-corpus.ts';

/** How many notes, statements, comparisons, entries and articles rest on each source. */
export const citationCounts = perCorpus((corpus): ReadonlyMap<SourceId, number> => {
  const counts = new Map<SourceId, number>();
  const { articles, statements, comparisons, entries } = corpus;
  const resting = [
    ...articles.flatMap((article) => [article, ...article.notes]),
    ...statements,
    ...comparisons.flatMap((comparison) => [comparison, ...comparison.topics]),
    ...entries.values(),
  ];
  for (const { source } of resting.flatMap(({ citations }) => citations))
    counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  return counts;
});

/** The sources that something rests on, by publisher as Vietnamese sorts and then by day. */
export const citedSources = perCorpus((corpus): readonly Source[] =>
  [...corpus.sources.values()]
    .filter(({ id }) => citationCounts(corpus).has(id))
    .sort(
      (a, b) => compareVietnamese(a.publisher, b.publisher) || compareVietnamese(a.date ?? '', b.date ?? ''),
    ),
);
