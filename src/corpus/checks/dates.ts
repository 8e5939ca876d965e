import { formatDate, isAfter, type PartialDate } from '../../model/dates.ts';
import { problem, type Problem } from '../../model/problems.ts';
import type { FieldPath, Located } from '../entry-file.ts';
import type { CheckContext } from './context.ts';

interface Pair {
  readonly early: PartialDate | undefined;
  readonly late: PartialDate | undefined;
  readonly path: FieldPath;
  readonly words: string;
}

/** Pairs of days of which the early one comes after the late one. */
export function reversed(file: Located, pairs: readonly Pair[]): Problem[] {
  return pairs.flatMap(({ early, late, path, words }) =>
    early && late && isAfter(early, late)
      ? [
          problem(
            file.placeOf(path),
            'reversed-date',
            `${words}: ${formatDate(early)} comes after ${formatDate(late)}. Swap or mend them.`,
          ),
        ]
      : [],
  );
}

/** Spans that end before they begin, and lists out of the order of time. */
export function dateProblems(context: CheckContext): Problem[] {
  const { people, documents, events } = context.files;
  return [
    ...people.flatMap(({ file, data }) =>
      reversed(file, [
        { early: data.born, late: data.died, path: ['died'], words: 'born after death' },
        ...data.offices.flatMap(({ from, to, asOf }, i) => [
          { early: from, late: to, path: ['offices', i, 'to'], words: 'the office begins after its end' },
          {
            early: from,
            late: asOf,
            path: ['offices', i, 'asOf'],
            words: 'the office begins after it was last seen held',
          },
          {
            early: data.offices[i - 1]?.from,
            late: from,
            path: ['offices', i, 'from'],
            words: 'offices are not in order of time',
          },
        ]),
      ]),
    ),
    ...documents.flatMap(({ file, data }) =>
      reversed(
        file,
        data.life.map((step, i) => ({
          early: data.life[i - 1]?.date,
          late: step.date,
          path: ['life', i, 'date'],
          words: 'steps of its life are not in order of time',
        })),
      ),
    ),
    ...events.flatMap(({ file, data }) =>
      reversed(file, [
        { early: data.start, late: data.end, path: ['end'], words: 'the event begins after its end' },
      ]),
    ),
  ];
}

/** Chains of events whose links do not answer each other or run backwards, and numerals given twice. */
export function orderProblems(context: CheckContext): Problem[] {
  const byId = new Map(context.files.events.map((event) => [event.id, event]));
  const chain = context.files.events.flatMap(({ id, file, data }) => {
    const next = data.next && byId.get(data.next);
    if (!next) return [];
    const answer =
      next.data.previous === id
        ? []
        : [
            problem(
              file.placeOf(['next']),
              'broken-chain',
              `next is “${next.id}”, whose previous is “${next.data.previous ?? 'missing'}”, not “${id}”: the chain would lead forth and not back. Make the two agree.`,
            ),
          ];
    return [
      ...answer,
      ...reversed(file, [
        {
          early: data.start,
          late: next.data.start,
          path: ['next'],
          words: 'the next event in the chain is earlier',
        },
      ]),
    ];
  });
  const numerals = new Map<string, string>();
  const repeated = context.files.articles.flatMap(({ file, data }) => {
    const owner = numerals.get(data.numeral);
    numerals.set(data.numeral, owner ?? file.file);
    return owner === undefined
      ? []
      : [
          problem(
            file.placeOf(['numeral']),
            'repeated-numeral',
            `numeral ${data.numeral} belongs to ${owner}: citations such as ${data.numeral}.3 would mean two passages. Give this article the next free one.`,
          ),
        ];
  });
  return [...chain, ...repeated];
}
