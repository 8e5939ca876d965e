import { z } from 'astro/zod';
import type { PartialDate } from '../dates.ts';
import type { StatementId } from '../ids.ts';
import { isSettled, OUTCOMES, VERBS, type PendingStatus, type SettledStatus } from '../statements.ts';
import { blockId, citations, id, partialDate, words } from './fields.ts';

/** Kinds of entries that speak. */
export type SpeakerKind = 'person' | 'organisation';
/** A typed reference to who spoke. */
export type SpeakerKey = `${SpeakerKind}:${string}`;

const speaker = z
  .string()
  .regex(/^(?:person|organisation):[a-z0-9-]+$/, 'is not a speaker: write it as person:id or organisation:id')
  .transform((text) => text as SpeakerKey);

interface OutcomeFacts {
  /** What happened, in one or two sentences. */
  readonly text: string;
  /** Up to when that is known. */
  readonly asOf: PartialDate;
  readonly sources: z.infer<typeof citations>;
}

/** What came of a statement: decided by a fact with its day, or waiting for one. */
export type Outcome =
  | (OutcomeFacts & { readonly status: SettledStatus; readonly date: PartialDate })
  | (OutcomeFacts & { readonly status: PendingStatus; readonly date?: undefined });

const names = <Name extends string>(list: readonly Name[]): [Name, ...Name[]] => list as [Name, ...Name[]];

const outcome = z
  .strictObject({
    status: z.enum(names(OUTCOMES.map(({ status }) => status))).describe('What came of it'),
    date: partialDate.optional().describe('Day of the deciding fact; none while nothing has decided it'),
    text: words.describe('What happened, in one or two sentences'),
    asOf: partialDate.describe('Up to when that is known'),
    sources: citations.describe('What the outcome rests on'),
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

/** What somebody claimed, promised, demanded or forecast in a report, and what came of it. */
export const statement = z.strictObject({
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
  verb: z.enum(names(VERBS.map(({ verb }) => verb))).describe('What the speaker does in saying it'),
  claim: words.describe('What was claimed, one sentence in our own words'),
  said: partialDate.describe('Day it was said'),
  outcome: outcome.describe('What came of it'),
});

/** The file of an article’s statements, `content/statements/<article>.yaml`. */
export const statements = z.array(statement);

export type StatementData = z.infer<typeof statement>;
