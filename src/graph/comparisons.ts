import type { TopicData } from '../model/schemas/index.ts';
import type { EntryComparison } from '../read/content.ts';
import type { Cite } from './citations.ts';
import type { ArticleNode, ComparedTopic, Comparison, Corpus, Entry } from './types.ts';

/** Resolves comparisons to their events and reports. One whose event has fewer than two reports is left out. */
export function buildComparisons(
  files: readonly EntryComparison[],
  articles: readonly ArticleNode[],
  cite: Cite,
): Comparison[] {
  const byEvent = Map.groupBy(articles, ({ data }) => data.event as string);
  return files.flatMap(({ event: id, data }) => {
    const reports = byEvent.get(id) ?? [];
    const event = reports[0]?.event;
    if (!event || reports.length < 2) return [];
    const topics = data.topics.map((topic) => joinTopic(topic, reports, cite));
    return [{ event, reports, topics, citations: cite(data.sources), data }];
  });
}

/** Passages that do not exist are left out. */
function joinTopic(data: TopicData, reports: readonly ArticleNode[], cite: Cite): ComparedTopic {
  const sides = reports.map(({ id, passages }) => {
    const side = data.reports[id];
    return side && { says: side.says, passages: passages.filter((each) => side.passages.includes(each.id)) };
  });
  return { data, sides, citations: cite(data.sources) };
}

/** The comparison of the reports of an event, if there is one. */
export function comparisonOf(corpus: Corpus, event: Entry<'event'>): Comparison | undefined {
  return corpus.comparisons.find((comparison) => comparison.event === event);
}
