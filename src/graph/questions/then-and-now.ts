import type { PartialDate } from '../../model/dates.ts';
import { currentOffices, officesOn, type Office } from '../../model/offices.ts';
import { syllables } from '../../vietnamese/syllables.ts';
import { nameForms } from '../names.ts';
import type { ArticleNode, Entry } from '../types.ts';

/** What a person is now, as far as known. */
export type PersonNow =
  | {
      readonly type: 'in-office';
      readonly titles: readonly string[];
      readonly asOf?: PartialDate | undefined;
    }
  | { readonly type: 'left'; readonly on: PartialDate }
  | { readonly type: 'dead'; readonly on: PartialDate }
  | { readonly type: 'unknown' };

/**
 * Offices of a person on the day of a report. What the event says of its participants goes before the list of offices:
 * it was written for that day. Of several the one comes first that the report's words name beside the person.
 */
export function officesAt(person: Entry<'person'>, article: ArticleNode): readonly string[] {
  const role = roleIn(person, article);
  if (role !== undefined) return [role];
  const held = officesOn(person.data.offices, article.data.date);
  const named = officeNamed(person, held, article);
  return [...held].sort((a, b) => Number(b === named) - Number(a === named)).map(({ title }) => title);
}

/** In what office the event of an article has a person among its participants. */
export function roleIn(person: Entry<'person'>, { event }: ArticleNode): string | undefined {
  return event?.participants.find((who) => who.person === person)?.as;
}

/** Syllables beside a name in which its office stands. */
const BESIDE = 10;

/**
 * The office that the words of an article put beside a person's name: “Ngoại trưởng Lê An”, “Lê An, chuyên gia của Hội
 * Sông” for a “Giám đốc Hội Sông”. Undefined when they name none, or as much of one as of another.
 */
export function officeNamed<T extends Office>(
  person: Entry<'person'>,
  offices: readonly T[],
  { passages }: ArticleNode,
): T | undefined {
  const beside = passages.flatMap(({ text }) => nameForms(person).flatMap((name) => besides(text, name)));
  const [best, second] = offices
    .map((office) => ({
      office,
      length: Math.max(0, ...beside.map((words) => sharedRun(office, offices, words))),
    }))
    .sort((a, b) => b.length - a.length);
  return best && best.length > Math.max(1, second?.length ?? 0) ? best.office : undefined;
}

/** What stands right before and right behind a name, wherever it stands in a text. */
function besides(text: string, name: string): string[] {
  const parts = text.split(name);
  return parts.slice(1).flatMap((after, i) => [
    wordsOf(parts[i] ?? '')
      .slice(-BESIDE)
      .join(' '),
    wordsOf(after).slice(0, BESIDE).join(' '),
  ]);
}

const wordsOf = (text: string): string[] => syllables(text.toLowerCase()).map((each) => each.text);

/** Most syllables of a title, one after the other, that stand so in some words and in no other of the titles. */
function sharedRun(office: Office, offices: readonly Office[], words: string): number {
  const others = offices.filter((other) => other !== office).map(({ title }) => wordsOf(title).join(' '));
  const parts = wordsOf(office.title);
  const runs = parts.flatMap((_, from) =>
    parts.slice(from).map((__, length) => parts.slice(from, from + length + 1)),
  );
  const own = runs.filter((run) => {
    const text = run.join(' ');
    return holds(words, text) && !others.some((other) => holds(other, text));
  });
  return Math.max(0, ...own.map((run) => run.length));
}

const holds = (words: string, run: string): boolean => ` ${words} `.includes(` ${run} `);

/** What a person is now: dead, in office, or out of it. */
export function personNow({ data }: Entry<'person'>): PersonNow {
  if (data.died) return { type: 'dead', on: data.died };
  const current = currentOffices(data.offices);
  if (current.length > 0) {
    const asOf = current.map((office) => office.asOf).find((date) => date !== undefined);
    return { type: 'in-office', titles: current.map(({ title }) => title), asOf };
  }
  const last = data.offices.at(-1)?.to;
  return last ? { type: 'left', on: last } : { type: 'unknown' };
}
