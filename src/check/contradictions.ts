import { firstDay, formatDate, formatSpan, isAfter, lastDay, type PartialDate } from '../model/dates.ts';
import { problem, type Problem } from '../model/problems.ts';
import { aftermathOf, type Site } from '../model/schemas/index.ts';
import type { FieldPath, Located } from '../read/entry-file.ts';
import { fileById, type CheckContext, type CheckedFile } from './context.ts';
import { reversedDates } from './dates.ts';

/** Facts of one file that cannot be true beside those of another. */
export function contradictions(context: CheckContext): Problem[] {
  return [
    ...context.files.articles.flatMap((article) => againstEvent(article, context)),
    ...context.files.annotations.flatMap((note) => beforeReport(note, context)),
  ];
}

/** What an article says of its day, and what the entry of its event says. */
function againstEvent({ id, file, data }: CheckedFile<'articles'>, context: CheckContext): Problem[] {
  const event = fileById(context, 'events', data.event);
  const reversed = reversedDates(file, [
    {
      early: data.date,
      late: data.provenance.published,
      path: ['provenance', 'published'],
      words: 'the report was published before the day it tells of',
    },
  ]);
  if (!event) return reversed;
  const { start, end = start } = event.data;
  const apart = isAfter(start, data.date) || isAfter(data.date, end);
  const { line } = event.file.placeOf(['start']);
  return [
    ...reversed,
    ...(apart
      ? [
          problem(
            file.placeOf(['date']),
            'contradiction',
            `the report tells of ${formatDate(data.date)}, and its event ${event.id} was on ${formatSpan(start, event.data.end)} (${event.file.file}:${String(line)}): one of them is wrong. Mend it, or name the event that is meant.`,
          ),
        ]
      : []),
    ...(event.data.later ? [toldNow(event, 'later', id)] : []),
    ...(event.data.landmark === undefined ? [] : [toldNow(event, 'landmark', id)]),
  ];
}

function toldNow(
  { file, data }: CheckedFile<'events'>,
  field: 'later' | 'landmark',
  article: string,
): Problem {
  const message = `the event is told by ${article} now, and “${field}” draws it as one of those that came between or after the reports: it would stand twice. Take “${field}” away. Compare its participants (${String(data.participants.length)} here) and outcome with the report too.`;
  return problem(file.placeOfKey([field]), 'contradiction', message);
}

/** A later fact that came before what the report tells. */
function beforeReport({ id, file, data }: CheckedFile<'annotations'>, context: CheckContext): Problem[] {
  const article = fileById(context, 'articles', id.split('/')[0] ?? '');
  if (data.kind !== 'later' || !article) return [];
  return reversedDates(file, [
    {
      early: article.data.date,
      late: data.date,
      path: ['date'],
      words: 'a later fact came before the report',
    },
  ]);
}

/** Facts dated after the last month of what was read: nobody can know them yet. */
export function unknownYet(
  { files: { annotations, events, people }, statements }: CheckContext,
  { knownUntil }: Pick<Site, 'knownUntil'>,
): Problem[] {
  const beyond = (at: Located, path: FieldPath, date: PartialDate | undefined): Problem[] => {
    if (date === undefined || firstDay(date) <= lastDay(knownUntil)) return [];
    const message = `this is dated ${formatDate(date)}, and the site knows what was read until ${formatDate(knownUntil)} (“knownUntil” in content/site.yaml). Mend the date, or move “knownUntil” on if you read further.`;
    return [problem(at.placeOf(path), 'contradiction', message)];
  };
  return [
    ...annotations.flatMap(({ file, data }) => beyond(file, ['date'], data.date)),
    ...events.flatMap(({ file, data }) => beyond(file, ['start'], data.start)),
    ...people.flatMap(({ file, data }) =>
      data.offices.flatMap(({ asOf }, i) => beyond(file, ['offices', i, 'asOf'], asOf)),
    ),
    ...statements.flatMap(({ rows }) =>
      rows.flatMap(({ at, data }) => {
        const came = aftermathOf(data);
        const field = 'outcome' in data ? 'outcome' : 'later';
        return [...beyond(at, [field, 'date'], came?.date), ...beyond(at, [field, 'asOf'], came?.asOf)];
      }),
    ),
  ];
}
