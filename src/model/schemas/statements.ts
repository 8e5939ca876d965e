import { z } from 'astro/zod';
import type { PartialDate } from '../dates.ts';
import type { StatementId } from '../ids.ts';
import {
  isSettled,
  OUTCOMES,
  REMARK_VERBS,
  WEIGHED_VERBS,
  type PendingStatus,
  type SettledStatus,
} from '../statements.ts';
import { blockId, citations, id, partialDate, words } from './fields.ts';

/** Kinds of entries that speak. */
export type SpeakerKind = 'person' | 'organisation';
/** A typed reference to who spoke. */
export type SpeakerKey = `${SpeakerKind}:${string}`;

const speaker = z
  .string()
  .regex(/^(?:person|organisation):[a-z0-9-]+$/, 'is not a speaker: write it as person:id or organisation:id')
  .transform((text) => text as SpeakerKey);

interface Aftermath {
  /** What happened, in one or two sentences. */
  readonly text: string;
  /** Up to when that is known. */
  readonly asOf: PartialDate;
  readonly sources: z.infer<typeof citations>;
}

/** What came of a statement: decided by a fact with its day, or waiting for one. */
export type Outcome =
  | (Aftermath & { readonly status: SettledStatus; readonly date: PartialDate })
  | (Aftermath & { readonly status: PendingStatus; readonly date?: undefined });

/** What came after a remark: a fact with its day, and no verdict. */
export type LaterFact = Aftermath & { readonly status?: undefined; readonly date: PartialDate };

const names = <Name extends string>(list: readonly Name[]): [Name, ...Name[]] => list as [Name, ...Name[]];

const aftermath = {
  text: words.describe('What happened, in one or two sentences'),
  asOf: partialDate.describe('Up to when that is known'),
  sources: citations.describe('What that rests on'),
};

const later = z.strictObject({
  date: partialDate.describe('Day of that fact'),
  ...aftermath,
});

const outcome = z
  .strictObject({
    status: z.enum(names(OUTCOMES.map(({ status }) => status))).describe('What came of it'),
    date: partialDate.optional().describe('Day of the deciding fact; none while nothing has decided it'),
    ...aftermath,
  })
  .superRefine(({ status, date }, context) => {
    const report = (message: string): void => {
      context.addIssue({ code: 'custom', path: ['date'], message });
    };
    if (isSettled(status) && date === undefined)
      report(`is missing: “${status}” rests on a fact, and a fact has its day`);
    if (!isSettled(status) && date !== undefined) {
      report(
        `stands beside “${status}”, which nothing has decided yet: leave it out, or choose a status that says what did`,
      );
    }
  })
  .transform(({ status, date, ...facts }): Outcome => {
    if (isSettled(status) && date !== undefined) return { status, date, ...facts };
    return { status: status as PendingStatus, ...facts };
  });

/** Words for the field of another verb; the checker looks for them, and puts them in place of its own. */
export const OF_OTHER_VERBS = {
  outcome: `cannot stand here: a remark has no verdict, whether it is ${REMARK_VERBS.join(', ')}. Write what came later as “later”, without a status, or leave it out`,
  later: `cannot stand here: what is ${WEIGHED_VERBS.join(', ')} has a verdict. Write what came of it as “outcome”, with its status`,
} as const;

/** Says why a field belongs to other verbs, where it is one that does. */
const unlessOfOtherVerb = (field: keyof typeof OF_OTHER_VERBS) => ({
  error: ({ code, keys }: { code?: string; keys?: readonly string[] }): string | undefined =>
    code === 'unrecognized_keys' && keys?.includes(field) ? OF_OTHER_VERBS[field] : undefined,
});

const reported = {
  id: id.transform((text) => text as StatementId).describe('Id, unique in its article; part of an address'),
  passage: blockId.describe('Block id of the passage that reports it'),
  quote: words.describe('Words of that passage, which must stand in it exactly once'),
  speaker: z
    .union([
      speaker.transform((one) => [one]),
      z.array(speaker).min(1, 'names nobody: name at least one speaker'),
    ])
    .describe('Who said it: an entry, or several for a common statement'),
  as: words
    .optional()
    .describe('How the speaker is named there, when the name of the entry would say something else'),
};

const claimed = {
  claim: words.describe('What was claimed, one sentence in our own words'),
  said: partialDate.describe('Day it was said'),
};

/**
 * What somebody claimed, promised, demanded or forecast in a report. The verb decides what may follow: the outcome of
 * what looks ahead, at most a later fact after a remark.
 */
export const statement = z.discriminatedUnion('verb', [
  z.strictObject({
    ...reported,
    verb: z.enum(names(WEIGHED_VERBS)).describe('What the speaker does in saying it'),
    ...claimed,
    outcome: outcome.describe('What came of it'),
  }, unlessOfOtherVerb('later')),
  z.strictObject({
    ...reported,
    verb: z.enum(names(REMARK_VERBS)).describe('What the speaker does in saying it'),
    ...claimed,
    later: later.optional().describe('What came later, without a verdict'),
  }, unlessOfOtherVerb('outcome')),
]);

/** The file of an article’s statements, `content/statements/<article>.yaml`. */
export const statements = z.array(statement);

export type StatementData = z.infer<typeof statement>;

/** What came of a statement or, after a remark, later than it; undefined when nothing is told. */
export function aftermathOf(data: StatementData): Outcome | LaterFact | undefined {
  return 'outcome' in data ? data.outcome : data.later;
}

/** Whether something with a day has come of a statement or, after a remark, later than it. */
export function isTold(data: StatementData): boolean {
  return aftermathOf(data)?.date !== undefined;
}
