import { compareDates } from '../model/dates.ts';
import type { FacetValues } from '../model/facets.ts';
import { aftermathOf, type SpeakerKind } from '../model/schemas/index.ts';
import { outcomeRow, verbRow } from '../model/statements.ts';
import { anchorQuote } from '../read/anchors.ts';
import type { ArticleStatements } from '../read/content.ts';
import type { Cite } from './citations.ts';
import { perCorpus } from './per-corpus.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, Statement } from './types.ts';

/**
 * Resolves statements to their passages and speakers, in document order. One whose passage, words or speakers do not
 * exist is left out here and reported by the content check.
 */
export function buildStatements(
  files: readonly ArticleStatements[],
  articles: readonly ArticleNode[],
  entries: ReadonlyMap<EntryKey, Entry>,
  cite: Cite,
): Statement[] {
  const byArticle = Map.groupBy(files, ({ article }) => article);
  return articles.flatMap((article) =>
    (byArticle.get(article.id) ?? [])
      .flatMap(({ rows }) => rows.flatMap(({ data }) => joinStatement(data, article, entries, cite)))
      .sort((a, b) => a.passage.n - b.passage.n || a.start - b.start),
  );
}

function joinStatement(
  data: Statement['data'],
  article: ArticleNode,
  entries: ReadonlyMap<EntryKey, Entry>,
  cite: Cite,
): Statement[] {
  const passage = article.passages.find(({ id }) => id === data.passage);
  const anchor = passage && anchorQuote(passage.text, data.quote);
  const speakers = data.speaker.flatMap((key) => {
    const entry = entries.get(key);
    return entry && isSpeaker(entry) ? [entry] : [];
  });
  if (!passage || anchor?.type !== 'found' || speakers.length === 0) return [];
  const { start, end } = anchor;
  const citations = cite(aftermathOf(data)?.sources ?? []);
  return [{ id: data.id, article, passage, start, end, speakers, citations, data }];
}

function isSpeaker(entry: Entry): entry is Entry<SpeakerKind> {
  return entry.kind === 'person' || entry.kind === 'organisation';
}

const byArticle = perCorpus(({ statements }) => Map.groupBy(statements, ({ article }) => article.id));

/** Statements that an article reports, in order of reading. */
export function statementsIn(corpus: Corpus, article: ArticleNode): readonly Statement[] {
  return byArticle(corpus).get(article.id) ?? [];
}

const bySpeaker = perCorpus((corpus) =>
  groupByAny(byDay(corpus), ({ speakers }) => speakers.map(({ key }) => key)),
);

/** Statements of a person or an organisation, by day. */
export function statementsOf(corpus: Corpus, key: EntryKey): readonly Statement[] {
  return bySpeaker(corpus).get(key) ?? [];
}

/** Groups like `Map.groupBy` where an item may belong to several groups. */
export function groupByAny<T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const same = groups.get(key);
      if (same) same.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** All statements by the day they were made, those of one day in order of reading. */
export const byDay = perCorpus((corpus): readonly Statement[] =>
  corpus.statements.toSorted((a, b) => compareDates(a.data.said, b.data.said)),
);

/** Facet values of a statement. */
export function facetValues({ data, article, speakers }: Statement): FacetValues {
  return {
    'ket-cuc': 'outcome' in data ? [outcomeRow(data.outcome.status).slug] : [],
    loai: [verbRow(data.verb).slug],
    bai: [article.id],
    ai: speakers.map(({ id }) => id),
  };
}
