import { firstDay, formatDate, lastDay, type PartialDate } from '../../model/dates.ts';
import { isId } from '../../model/ids.ts';
import { kindRow } from '../../model/kinds.ts';
import { problem, type Problem } from '../../model/problems.ts';
import { statements, type StatementData } from '../../model/schemas/index.ts';
import { readBlocks } from '../blocks.ts';
import type { RawFile } from '../raw.ts';
import { readReference } from '../references.ts';
import type { CheckContext, CheckedStatements } from './context.ts';
import { reversed } from './dates.ts';
import { checkQuote, unknownPassage } from './quotes.ts';
import { didYouMean } from './suggest.ts';
import { fieldToneProblems } from './text.ts';
import { checkYaml } from './yaml.ts';

/** Reads the files of statements, named by their articles; those that fail the schema are reported and left out. */
export function readStatements(
  files: readonly RawFile[],
  report: (found: readonly Problem[]) => void,
): CheckedStatements[] {
  return files.flatMap((raw) => {
    const { located, data, problems } = checkYaml<StatementData[]>(raw, statements);
    report(problems);
    if (!data) return [];
    report(fieldToneProblems(located, data));
    return [{ article: raw.path.replace(/^.*\//, '').replace(/\.yaml$/, ''), file: located, data }];
  });
}

/** Statements whose article, passage, words or speaker do not exist, whose id is taken, or whose days run backwards. */
export function statementProblems(context: CheckContext): Problem[] {
  return context.statements.flatMap((file) => [
    ...repeatedIds(file),
    ...dateProblems(file),
    ...speakerProblems(file, context),
    ...anchorProblems(file, context),
  ]);
}

/** A year before a day, both `yyyy-mm-dd`. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4)}`;
}

/** Outcomes last looked up more than a year before the edition: what was open then may be settled now. */
export function staleOutcomes(context: CheckContext, edition: PartialDate): Problem[] {
  const limit = yearBefore(firstDay(edition));
  return context.statements.flatMap(({ file, data }) =>
    data.flatMap(({ outcome }, i) =>
      lastDay(outcome.asOf) >= limit
        ? []
        : [
            problem(
              file.placeOf([i, 'outcome', 'asOf']),
              'outcome-stale',
              `the outcome was last looked up in ${formatDate(outcome.asOf)}, more than a year before the edition of ${formatDate(edition)}: it may have changed. Look it up again and write the new asOf.`,
            ),
          ],
    ),
  );
}

function repeatedIds({ file, data }: CheckedStatements): Problem[] {
  const seen = new Set<string>();
  return data.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      problem(
        file.placeOf([i, 'id']),
        'bad-id',
        `statement id “${id}” is given twice in this article: its address could mean either. Rename the newer one.`,
      ),
    ];
  });
}

function dateProblems({ file, data }: CheckedStatements): Problem[] {
  return data.flatMap(({ said, outcome: { date, asOf } }, i) =>
    reversed(file, [
      { early: said, late: date, path: [i, 'outcome', 'date'], words: 'it was said after its outcome' },
      {
        early: date ?? said,
        late: asOf,
        path: [i, 'outcome', 'asOf'],
        words: 'the outcome was last looked up before it came',
      },
    ]),
  );
}

function speakerProblems({ file, data }: CheckedStatements, context: CheckContext): Problem[] {
  return data.flatMap(({ speaker }, i) =>
    speaker.flatMap((key, j) => {
      const reference = readReference(key);
      const known = (reference && context.ids.get(reference.kind)) ?? new Set<string>();
      if (!reference || known.has(reference.id)) return [];
      const path = [i, 'speaker', ...(speaker.length > 1 ? [j] : [])];
      return [
        problem(
          file.placeOf(path),
          'unknown-reference',
          `speaker “${key}” does not exist: there is no content/${kindRow(reference.kind).collection}/${reference.id}.mdx.${didYouMean(reference.id, known)} Mend the id or write the entry.`,
        ),
      ];
    }),
  );
}

function anchorProblems({ file, data, article: id }: CheckedStatements, context: CheckContext): Problem[] {
  const articles = context.ids.get('article') ?? new Set<string>();
  if (!isId(id) || !articles.has(id)) {
    const message = `the file is named for no article: there is no content/articles/${id}.mdx.${didYouMean(id, articles)} Name it for the article that reports its statements.`;
    return [problem(file.placeOf([]), 'unknown-reference', message)];
  }
  const article = context.files.articles.find((candidate) => candidate.id === id);
  if (!article?.tree) return [];
  const blocks = readBlocks(article.tree);
  return data.flatMap(({ passage, quote }, i) => {
    const block = blocks.find((candidate) => candidate.id === passage);
    return block
      ? checkQuote(file.placeOf([i, 'quote']), quote, block).problems
      : [unknownPassage(file.placeOf([i, 'passage']), id, passage, blocks)];
  });
}
