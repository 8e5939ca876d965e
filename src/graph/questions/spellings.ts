import { compareVietnamese } from '../../vietnamese/collate.ts';
import type { ArticleNode, Corpus, Entry } from '../types.ts';

/** A spelling of a name with how often each report has it. */
export interface SpellingRow {
  readonly form: string;
  /** One count for each report of the table; 0 where the report has another spelling. */
  readonly counts: readonly number[];
}

/** Spellings of a person's name in the reports that name the person. */
export interface SpellingTable {
  readonly reports: readonly ArticleNode[];
  readonly rows: readonly SpellingRow[];
}

/** How the reports wrote a person's name: the commonest spelling first. */
export function spellingsOf(corpus: Corpus, person: Entry<'person'>): SpellingTable {
  const { spellings } = person.data;
  const reports = corpus.articles.filter(({ id }) => spellings.some(({ article }) => article === id));
  const forms = Map.groupBy(spellings, ({ form }) => form);
  const rows = [...forms].map(([form, found]) => ({
    form,
    counts: reports.map(({ id }) => found.find(({ article }) => article === id)?.count ?? 0),
  }));
  const sum = ({ counts }: SpellingRow): number => counts.reduce((a, b) => a + b, 0);
  return { reports, rows: rows.sort((a, b) => sum(b) - sum(a) || compareVietnamese(a.form, b.form)) };
}
