import { firstDay, formatDate, lastDay, type PartialDate } from '../model/dates.ts';
import { problem, type Problem } from '../model/problems.ts';
import { aftermathOf, statement, type StatementData } from '../model/schemas/index.ts';
import type { RawFile } from '../read/raw.ts';
import { fileById, type CheckContext, type CheckedRow, type CheckedStatements } from './context.ts';
import { reversedDates } from './dates.ts';
import { findQuote } from './quotes.ts';
import { addressOf, referenceMessage } from './references.ts';
import { didYouMean } from './suggest.ts';
import { checkRows } from './files/yaml-files.ts';

/** Reads a file of statements, named for its article. */
export function checkStatements(raw: RawFile): {
  statements: CheckedStatements;
  problems: readonly Problem[];
} {
  const { rows, ids, problems } = checkRows<StatementData>(
    raw,
    statement,
    (id) =>
      `statement id “${id}” is given twice in this article: its address could mean either. Rename the newer one.`,
  );
  const article = raw.path.replace(/^.*\//, '').replace(/\.yaml$/, '');
  return { statements: { article, path: raw.path, rows, ids }, problems };
}

/** Statements whose article, passage, words or speaker do not exist, or whose days run backwards. */
export function statementProblems(context: CheckContext): Problem[] {
  return context.statements.flatMap((file) => [
    ...file.rows.flatMap(dateProblems),
    ...file.rows.flatMap((row) => speakerProblems(row, context)),
    ...anchorProblems(file, context),
  ]);
}

function dateProblems({ at, data }: CheckedRow<StatementData>): Problem[] {
  const came = aftermathOf(data);
  if (!came) return [];
  const { field, what } = wordsOf(data);
  return reversedDates(at, [
    { early: data.said, late: came.date, path: [field, 'date'], words: `it was said after ${what}` },
    {
      early: came.date ?? data.said,
      late: came.asOf,
      path: [field, 'asOf'],
      words: `${what} was last looked up before it came`,
    },
  ]);
}

/** The field that says what came of a statement, and what a message calls it. */
function wordsOf(data: StatementData): { field: 'outcome' | 'later'; what: string } {
  return 'outcome' in data
    ? { field: 'outcome', what: 'the outcome' }
    : { field: 'later', what: 'the later fact' };
}

function speakerProblems(
  { at, data: { speaker } }: CheckedRow<StatementData>,
  context: CheckContext,
): Problem[] {
  return speaker.flatMap((key, i) => {
    const message = referenceMessage(key, context);
    return message === undefined
      ? []
      : [problem(at.placeOf(['speaker', i]), 'unknown-reference', message, addressOf(key))];
  });
}

function anchorProblems({ article: id, path, rows }: CheckedStatements, context: CheckContext): Problem[] {
  const articles = context.ids.get('article') ?? new Set<string>();
  if (!articles.has(id)) {
    const message = `the file is named for no article: there is no content/articles/${id}.mdx.${didYouMean(id, articles)} Name it for the article that reports its statements.`;
    return [
      problem({ file: path, line: 1, column: 1 }, 'unknown-reference', message, addressOf(`article:${id}`)),
    ];
  }
  const article = fileById(context, 'articles', id);
  if (!article?.tree) return [];
  return rows.flatMap(({ at, data }) => {
    const found = findQuote(at, data, article);
    return 'code' in found ? [found] : [];
  });
}

/** Of an article whose statements nobody has written yet. */
const NO_STATEMENTS: Pick<CheckedStatements, 'rows' | 'ids'> = { rows: [], ids: undefined };

/**
 * Articles with statements that look ahead, of which none stands for the report on the home page beside those of the other
 * reports; and those that name a statement which is not theirs.
 */
export function highlightProblems({ files: { articles }, statements }: CheckContext): Problem[] {
  return articles.flatMap(({ id, file, data }) => {
    const { rows, ids } = statements.find(({ article }) => article === id) ?? NO_STATEMENTS;
    const ahead = rows.filter((row) => 'outcome' in row.data).map((row) => row.data.id);
    if (data.highlight !== undefined) {
      if (!ids || ids.has(data.highlight)) return [];
      const message = `“highlight” names the statement “${data.highlight}”, which the article has not.${didYouMean(data.highlight, ids)} Its statements: ${[...ids].join(', ')}.`;
      return [problem(file.placeOf(['highlight']), 'unknown-reference', message)];
    }
    if (ahead.length === 0 || articles.every((other) => other.data.highlight === undefined)) return [];
    const message = `the home page shows under each report a promise and what came of it, and this one has none. Name one of its statements: “highlight: ${ahead[0] ?? ''}” (${ahead.join(', ')}).`;
    return [problem(file.placeOf(['numeral']), 'missing-highlight', message)];
  });
}

/** What was last looked up more than a year before the edition: what was open then may be settled now. */
export function staleOutcomes(context: CheckContext, edition: PartialDate): Problem[] {
  const limit = yearBefore(firstDay(edition));
  return context.statements.flatMap(({ rows }) =>
    rows.flatMap(({ at, data }) => {
      const asOf = aftermathOf(data)?.asOf;
      if (asOf === undefined || lastDay(asOf) >= limit) return [];
      const { field, what } = wordsOf(data);
      return [
        problem(
          at.placeOf([field, 'asOf']),
          'outcome-stale',
          `${what} was last looked up in ${formatDate(asOf)}, more than a year before the edition of ${formatDate(edition)}: it may have changed. Look it up again and write the new asOf.`,
        ),
      ];
    }),
  );
}

/** A year before a day, both `yyyy-mm-dd`. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
}
