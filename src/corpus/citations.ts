import type { SourceId } from '../model/ids.ts';
import type { Corpus } from './types.ts';

/** How many notes, statements, comparisons, entries and articles rest on each source. */
export function citationCounts(corpus: Corpus): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>();
  const lists = [
    ...corpus.articles.flatMap((article) => [
      article.data.provenance.sources,
      ...article.notes.map((note) => note.data.sources),
    ]),
    ...corpus.statements.map((statement) => statement.data.outcome.sources),
    ...corpus.comparisons.flatMap(({ data }) => [
      data.sources,
      ...data.topics.flatMap(({ sources }) => (sources ? [sources] : [])),
    ]),
    ...[...corpus.entries.values()].map((entry) => entry.data.sources),
  ];
  for (const list of lists) for (const { id } of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
