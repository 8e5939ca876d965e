import { problem, type Problem } from '../model/problems.ts';
import type { CheckContext, CheckedFile } from './context.ts';
import { reversedDates } from './dates.ts';

type EventFile = CheckedFile<'events'>;

/** Chains of events whose links do not answer each other, run backwards or in a circle. */
export function chainProblems({ files: { events } }: CheckContext): Problem[] {
  const byId = new Map<string, EventFile>(events.map((event) => [event.id, event]));
  return events.flatMap((event) => [
    ...unanswered(event, 'next', 'previous', byId),
    ...unanswered(event, 'previous', 'next', byId),
    ...backwards(event, byId),
    ...circle(event, byId),
  ]);
}

type Link = 'next' | 'previous';

function unanswered(
  event: EventFile,
  link: Link,
  answer: Link,
  byId: ReadonlyMap<string, EventFile>,
): Problem[] {
  const other = byId.get(event.data[link] ?? '');
  const back = other?.data[answer];
  if (!other || back === event.id) return [];
  const why = back === undefined ? `that one has no ${answer}` : `the ${answer} of that one is “${back}”`;
  const message = `the ${link} of this event is “${other.id}”, and ${why}: readers could go one way and not come back. Write ${answer}: ${event.id} in ${other.file.file}, or mend this.`;
  return [problem(event.file.placeOf([link]), 'broken-chain', message)];
}

function backwards({ data, file }: EventFile, byId: ReadonlyMap<string, EventFile>): Problem[] {
  const late = byId.get(data.next ?? '')?.data.start;
  return reversedDates(file, [
    { early: data.start, late, path: ['next'], words: 'the next event of the chain is earlier than this' },
  ]);
}

function circle(event: EventFile, byId: ReadonlyMap<string, EventFile>): Problem[] {
  const seen = new Set<string>();
  let at: EventFile | undefined = event;
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    at = byId.get(at.data.next ?? '');
  }
  if (at !== event) return [];
  const way = [...seen, event.id].join(' → ');
  const message = `the chain leads back to this event (${way}): it would have no end. Take one “next” away.`;
  return [problem(event.file.placeOf(['next']), 'broken-chain', message)];
}

/** Numerals that two articles share. */
export function numeralProblems({ files: { articles } }: CheckContext): Problem[] {
  const owners = new Map<string, string>();
  return articles.flatMap(({ file, data: { numeral } }) => {
    const owner = owners.get(numeral);
    owners.set(numeral, owner ?? file.file);
    if (owner === undefined) return [];
    const message = `numeral ${numeral} belongs to ${owner}: a citation such as ${numeral}.3 would mean two passages. Give this article the next free one; a numeral once published stays.`;
    return [problem(file.placeOf(['numeral']), 'repeated-numeral', message)];
  });
}
