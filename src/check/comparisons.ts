import { problem, type Problem } from '../model/problems.ts';
import { comparison, type ComparisonData } from '../model/schemas/index.ts';
import type { RawFile } from '../read/raw.ts';
import type { CheckContext, CheckedComparison } from './context.ts';
import { passageAddress } from '../model/addresses.ts';
import type { ArticleId } from '../model/ids.ts';
import { unknownPassage } from './quotes.ts';
import { addressOf } from './references.ts';
import { didYouMean } from './suggest.ts';
import { checkYaml } from './files/yaml-files.ts';

/** The event that a file is named for. */
export function eventOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** Reads a comparison, named by its event. */
export function checkComparison(raw: RawFile): {
  comparison: CheckedComparison | undefined;
  problems: readonly Problem[];
} {
  const { row, problems } = checkYaml<ComparisonData>(raw, comparison);
  return { comparison: row && { event: eventOf(raw.path), ...row }, problems };
}

/** Comparisons of no event, of reports of another event, of passages that do not exist, or that leave passages out. */
export function comparisonProblems(context: CheckContext): Problem[] {
  return [...context.comparisons.flatMap((each) => fileProblems(each, context)), ...missing(context)];
}

function fileProblems(checked: CheckedComparison, context: CheckContext): Problem[] {
  const { event, at } = checked;
  const events = context.ids.get('event') ?? new Set<string>();
  if (!events.has(event)) {
    const message = `the file is named for no event: there is no content/events/${event}.mdx.${didYouMean(event, events)} Name it for the event that the reports tell.`;
    return [
      problem(
        { ...at.placeOf([]), line: 1, column: 1 },
        'unknown-reference',
        message,
        addressOf(`event:${event}`),
      ),
    ];
  }
  return [...repeatedIds(checked), ...sideProblems(checked, context), ...uncompared(checked, context)];
}

function repeatedIds({ at, data }: CheckedComparison): Problem[] {
  return data.topics.flatMap(({ id }, i) =>
    data.topics.findIndex((other) => other.id === id) === i
      ? []
      : [
          problem(
            at.placeOf(['topics', i, 'id']),
            'bad-id',
            `topic id “${id}” is given twice on this page: its address could mean either. Rename the newer one.`,
          ),
        ],
  );
}

const reportsOf = (event: string, context: CheckContext): CheckContext['files']['articles'] =>
  context.files.articles.filter(({ data }) => data.event === event);

function sideProblems({ event, at, data }: CheckedComparison, context: CheckContext): Problem[] {
  const reports = reportsOf(event, context);
  const ids = reports.map(({ id }) => id);
  return data.topics.flatMap(({ reports: sides }, i) =>
    Object.entries(sides).flatMap(([article, side]) => {
      const path = ['topics', i, 'reports', article];
      const found = reports.find(({ id }) => id === article);
      if (!found) {
        const message = `“${article}” is no report of ${event}.${didYouMean(article, ids)} Reports of it: ${ids.join(', ')}.`;
        return [problem(at.placeOfKey(path), 'unknown-reference', message, addressOf(`article:${article}`))];
      }
      // Nothing can be said of the passages of an article that cannot be read.
      if (!found.tree) return [];
      return side.passages.flatMap((passage, j) =>
        found.blocks.some(({ id }) => id === passage)
          ? []
          : [
              problem(
                at.placeOf([...path, 'passages', j]),
                'unknown-passage',
                unknownPassage(passage, found),
                passageAddress(article as ArticleId, passage),
              ),
            ],
      );
    }),
  );
}

/** “Only one report says so” holds only if nothing was left out. */
function uncompared({ event, at, data }: CheckedComparison, context: CheckContext): Problem[] {
  return reportsOf(event, context).flatMap(({ id: article, blocks }) => {
    const compared = new Set<string>(
      data.topics.flatMap(({ reports }) =>
        Object.entries(reports).flatMap(([id, { passages }]) => (id === article ? passages : [])),
      ),
    );
    const left = blocks.flatMap(({ id }) => (id && !compared.has(id) ? [id] : []));
    if (left.length === 0) return [];
    const message = `no topic covers ${left.join(', ')} of ${article}: readers would take what it says there for unsaid. Add each to a topic.`;
    return [problem(at.placeOf(['topics']), 'uncompared-passage', message)];
  });
}

/** Events with two reports or more and no comparison. */
function missing(context: CheckContext): Problem[] {
  return context.files.events.flatMap(({ id, file }) => {
    const reports = reportsOf(id, context).map((article) => article.id);
    if (reports.length < 2 || context.compared.has(id)) return [];
    const message = `${reports.join(' and ')} tell this event, and nothing compares them. Write content/comparisons/${id}.yaml (see docs/content.md).`;
    return [problem(file.placeOf(['name']), 'missing-comparison', message)];
  });
}
