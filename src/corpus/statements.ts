import { compareDates } from '../model/dates.ts';
import type { FacetValues } from '../model/facets.ts';
import type { SpeakerKind } from '../model/schemas/index.ts';
import { outcomeRow, verbRow } from '../model/statements.ts';
import { anchorQuote } from './anchors.ts';
import type { ArticleNode, ArticleStatements, Corpus, Entry, EntryKey, Statement } from './types.ts';

/**
 * Joins statements to their passages and speakers, in order of reading. One whose passage, words or speakers do not
 * exist is left out here and reported by the content check.
 */
export function buildStatements(
  files: readonly ArticleStatements[],
  articles: readonly ArticleNode[],
  entries: ReadonlyMap<EntryKey, Entry>,
): Statement[] {
  return articles.flatMap((article) =>
    files
      .filter((file) => file.article === article.id)
      .flatMap(({ data }) => data.flatMap((each) => joinStatement(each, article, entries)))
      .sort((a, b) => a.passage.n - b.passage.n || a.start - b.start),
  );
}

function joinStatement(
  data: Statement['data'],
  article: ArticleNode,
  entries: ReadonlyMap<EntryKey, Entry>,
): Statement[] {
  const passage = article.passages.find(({ id }) => id === data.passage);
  const anchor = passage && anchorQuote(passage.text, data.quote);
  const speakers = data.speaker.flatMap((key) => {
    const entry = entries.get(key);
    return entry && isSpeaker(entry) ? [entry] : [];
  });
  if (!passage || anchor?.type !== 'found' || speakers.length === 0) return [];
  return [{ id: data.id, article, passage, start: anchor.start, end: anchor.end, speakers, data }];
}

function isSpeaker(entry: Entry): entry is Entry<SpeakerKind> {
  return entry.kind === 'person' || entry.kind === 'organisation';
}

/** The statements of a corpus as its files gave them. */
export function statementsByArticle(corpus: Corpus): ArticleStatements[] {
  return [...Map.groupBy(corpus.statements, ({ article }) => article)].map(([article, statements]) => ({
    article: article.id,
    data: statements.map(({ data }) => data),
  }));
}

/** Statements that an article reports, in order of reading. */
export function statementsIn(corpus: Corpus, article: ArticleNode): Statement[] {
  return corpus.statements.filter((statement) => statement.article.id === article.id);
}

/** Statements of a person or an organisation, by day. */
export function statementsOf(corpus: Corpus, key: EntryKey): Statement[] {
  return byDay(corpus).filter(({ speakers }) => speakers.some((speaker) => speaker.key === key));
}

/** All statements by the day they were made, those of one day in order of reading. */
export function byDay(corpus: Corpus): Statement[] {
  return corpus.statements.toSorted((a, b) => compareDates(a.data.said, b.data.said));
}

/** What the filters of the ledger know of a statement. */
export function facetValues({ data, article, speakers }: Statement): FacetValues {
  return {
    'ket-cuc': [outcomeRow(data.outcome.status).slug],
    loai: [verbRow(data.verb).slug],
    bai: [article.id],
    ai: speakers.map(({ id }) => id),
  };
}
