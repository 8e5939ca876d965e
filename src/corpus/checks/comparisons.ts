import { problem, type Problem } from '../../model/problems.ts';
import { comparison, type ComparisonData } from '../../model/schemas/index.ts';
import { readBlocks } from '../blocks.ts';
import type { RawFile } from '../raw.ts';
import type { CheckContext, CheckedComparison } from './context.ts';
import { unknownPassage } from './quotes.ts';
import { didYouMean } from './suggest.ts';
import { fieldToneProblems } from './text.ts';
import { checkYaml } from './yaml.ts';

/** Reads the comparisons, named by their events; those that fail the schema are reported and left out. */
export function readComparisons(
  files: readonly RawFile[],
  report: (found: readonly Problem[]) => void,
): CheckedComparison[] {
  return files.flatMap((raw) => {
    const { located, data, problems } = checkYaml<ComparisonData>(raw, comparison);
    report(problems);
    if (!data) return [];
    report(fieldToneProblems(located, data));
    return [{ event: raw.path.replace(/^.*\//, '').replace(/\.yaml$/, ''), file: located, data }];
  });
}

/** Comparisons of no event, of reports of another event, of passages that do not exist, or that leave passages out. */
export function comparisonProblems(context: CheckContext): Problem[] {
  return [...context.comparisons.flatMap((each) => fileProblems(each, context)), ...missing(context)];
}

function fileProblems(checked: CheckedComparison, context: CheckContext): Problem[] {
  const { event, file } = checked;
  const events = context.ids.get('event') ?? new Set<string>();
  if (!events.has(event)) {
    const message = `the file is named for no event: there is no content/events/${event}.mdx.${didYouMean(event, events)} Name it for the event that the reports tell.`;
    return [problem(file.placeOf([]), 'unknown-reference', message)];
  }
  return [...repeatedIds(checked), ...sideProblems(checked, context), ...uncompared(checked, context)];
}

function repeatedIds({ file, data }: CheckedComparison): Problem[] {
  return data.topics.flatMap(({ id }, i) =>
    data.topics.findIndex((other) => other.id === id) === i
      ? []
      : [
          problem(
            file.placeOf(['topics', i, 'id']),
            'bad-id',
            `topic id “${id}” is given twice on this page: its address could mean either. Rename the newer one.`,
          ),
        ],
  );
}

const reportsOf = (event: string, context: CheckContext): CheckContext['files']['articles'] =>
  context.files.articles.filter(({ data }) => data.event === event);

function sideProblems({ event, file, data }: CheckedComparison, context: CheckContext): Problem[] {
  const reports = reportsOf(event, context);
  const ids = reports.map(({ id }) => id);
  return data.topics.flatMap(({ reports: sides }, i) =>
    Object.entries(sides).flatMap(([article, side]) => {
      const path = ['topics', i, 'reports', article];
      const found = reports.find(({ id }) => id === article);
      if (!found) {
        const message = `“${article}” is no report of ${event}.${didYouMean(article, ids)} Reports of it: ${ids.join(', ')}.`;
        return [problem(file.placeOf(path), 'unknown-reference', message)];
      }
      const blocks = found.tree ? readBlocks(found.tree) : [];
      return side.passages.flatMap((passage, j) =>
        blocks.some(({ id }) => id === passage)
          ? []
          : [unknownPassage(file.placeOf([...path, 'passages', j]), article, passage, blocks)],
      );
    }),
  );
}

/** “Only one report says so” holds only if nothing was left out. */
function uncompared({ event, file, data }: CheckedComparison, context: CheckContext): Problem[] {
  return reportsOf(event, context).flatMap(({ id: article, tree }) => {
    const compared = new Set<string>(
      data.topics.flatMap(({ reports }) =>
        Object.entries(reports).flatMap(([id, { passages }]) => (id === article ? passages : [])),
      ),
    );
    const left = (tree ? readBlocks(tree) : []).flatMap(({ id }) => (id && !compared.has(id) ? [id] : []));
    if (left.length === 0) return [];
    const message = `no topic covers ${left.join(', ')} of ${article}: readers would take what it says there for unsaid. Add each to a topic.`;
    return [problem(file.placeOf(['topics']), 'uncompared-passage', message)];
  });
}

/** Events with two reports or more and no comparison. */
function missing(context: CheckContext): Problem[] {
  const compared = new Set(context.comparisons.map(({ event }) => event));
  return context.files.events.flatMap(({ id, file }) => {
    const reports = reportsOf(id, context).map((article) => article.id);
    if (reports.length < 2 || compared.has(id)) return [];
    const message = `${reports.join(' and ')} tell this event, and nothing compares them. Write content/comparisons/${id}.yaml (see docs/content.md).`;
    return [problem(file.placeOf(['name']), 'missing-comparison', message)];
  });
}
