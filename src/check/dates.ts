import { formatDate, isAfter, type PartialDate } from '../model/dates.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { FieldPath, Located } from '../read/entry-file.ts';
import type { CheckContext } from './context.ts';

/** Two dates of which one has to come first. */
interface Order {
  readonly early: PartialDate | undefined;
  readonly late: PartialDate | undefined;
  /** Field to point at. */
  readonly path: FieldPath;
  /** What is wrong if they are reversed. */
  readonly words: string;
}

/** Dates that stand in the wrong order, whatever their unknown days and months are. */
export function reversedDates(located: Located, orders: readonly Order[]): Problem[] {
  return orders.flatMap(({ early, late, path, words }) =>
    early && late && isAfter(early, late)
      ? [
          problem(
            located.placeOf(path),
            'reversed-date',
            `${words}: ${formatDate(early)} comes after ${formatDate(late)}. Swap or mend them.`,
          ),
        ]
      : [],
  );
}

/** Spans that end before they begin, and lists out of the order of time. */
export function dateProblems({ files: { people, documents, events } }: CheckContext): Problem[] {
  return [
    ...people.flatMap(({ file, data: { born, died, offices } }) =>
      reversedDates(file, [
        { early: born, late: died, path: ['died'], words: 'the person died before being born' },
        ...offices.flatMap(({ from, to, asOf }, i) => {
          const at = (field: string): FieldPath => ['offices', i, field];
          const before = offices[i - 1]?.from;
          return [
            { early: from, late: to, path: at('to'), words: 'the office ends before it begins' },
            {
              early: from,
              late: asOf,
              path: at('asOf'),
              words: 'the office was last seen held before it begins',
            },
            { early: before, late: from, path: at('from'), words: 'offices are not in order of time' },
          ];
        }),
      ]),
    ),
    ...documents.flatMap(({ file, data: { life } }) =>
      reversedDates(
        file,
        life.map(({ date }, i) => ({
          early: life[i - 1]?.date,
          late: date,
          path: ['life', i, 'date'],
          words: 'steps of its life are not in order of time',
        })),
      ),
    ),
    ...events.flatMap(({ file, data: { start, end } }) =>
      reversedDates(file, [
        { early: start, late: end, path: ['end'], words: 'the event ends before it begins' },
      ]),
    ),
  ];
}
