import type { TopicData } from '../model/schemas/index.ts';
import type { EntryComparison } from '../read/content.ts';
import type { ArticleNode, Comparison, Corpus, Entry, EntryKey, Passage } from './types.ts';

/** What one report says on a topic. */
export interface ReportSide {
  readonly article: ArticleNode;
  readonly passages: readonly Passage[];
  readonly says: string;
}

/** A topic with one side for each report, in the order of their numerals; none for a report that is silent. */
export interface ComparedTopic {
  readonly data: TopicData;
  readonly sides: readonly (ReportSide | undefined)[];
}

/** Joins comparisons to their events and reports. One whose event has fewer than two reports is left out. */
export function buildComparisons(
  files: readonly EntryComparison[],
  articles: readonly ArticleNode[],
  entries: ReadonlyMap<EntryKey, Entry>,
): Comparison[] {
  const byEvent = Map.groupBy(articles, (article) => article.data.event as string);
  return files.flatMap(({ event: id, data }) => {
    const event = entries.get(`event:${id}`);
    const reports = byEvent.get(id) ?? [];
    return event?.kind === 'event' && reports.length > 1 ? [{ event, reports, data }] : [];
  });
}

/** The comparison of the reports of an event, if there is one. */
export function comparisonOf(corpus: Corpus, event: string): Comparison | undefined {
  return corpus.comparisons.find((comparison) => comparison.event.id === event);
}

/** The topics of a comparison with what each report says; passages that do not exist are left out. */
export function comparedTopics({ reports, data }: Comparison): ComparedTopic[] {
  return data.topics.map((topic) => ({
    data: topic,
    sides: reports.map((article) => {
      const side = topic.reports[article.id];
      return (
        side && {
          article,
          says: side.says,
          passages: article.passages.filter(({ id }) => side.passages.includes(id)),
        }
      );
    }),
  }));
}
