import type { SourceId } from '../../model/ids.ts';
import { aftermathOf, type Source } from '../../model/schemas/index.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { perCorpus } from '../per-corpus.ts';

/** How many notes, statements, comparisons, entries and articles rest on each source. */
export const citationCounts = perCorpus((corpus): ReadonlyMap<SourceId, number> => {
  const counts = new Map<SourceId, number>();
  const lists = [
    ...corpus.articles.flatMap((article) => [
      article.data.provenance.sources,
      ...article.notes.map((note) => note.data.sources),
    ]),
    ...corpus.statements.map(({ data }) => aftermathOf(data)?.sources ?? []),
    ...corpus.comparisons.flatMap(({ data }) => [
      data.sources,
      ...data.topics.flatMap(({ sources }) => (sources ? [sources] : [])),
    ]),
    ...[...corpus.entries.values()].map((entry) => entry.data.sources),
  ];
  for (const list of lists) for (const { id } of list) counts.set(id, (counts.get(id) ?? 0) + 1);
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
