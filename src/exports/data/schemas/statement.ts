import { z } from 'astro/zod';
import { OUTCOMES, VERBS } from '../../../model/statements.ts';
import { address, date, id, names, reference } from './fields.ts';

/** What somebody claimed, promised, demanded or forecast, and what came of it. */
export const statement = z
  .strictObject({
    id,
    article: id,
    address,
    passage: z.strictObject({ id, reference: z.string(), address }),
    quote: z.string().describe('Words of the passage'),
    speakers: z.array(z.strictObject({ key: reference, name: z.string(), address })).min(1),
    as: z.string().optional().describe('How the speaker is named there, when not as the entry is'),
    verb: z.enum(names(VERBS.map(({ verb }) => verb))).describe('What the speaker does in saying it'),
    verbLabel: z.string().describe('The same in words'),
    claim: z.string().describe('What was claimed, in our own words'),
    said: date.describe('Day it was said'),
    outcome: z.strictObject({
      status: z.enum(names(OUTCOMES.map(({ status }) => status))).describe('What came of it'),
      statusLabel: z.string().describe('The same in words'),
      date: date.optional().describe('Day of the deciding fact'),
      text: z.string(),
      asOf: date.describe('Up to when that is known'),
      sources: z.array(
        z.strictObject({
          id,
          publisher: z.string(),
          title: z.string().optional(),
          url: z.url(),
          date: date.optional(),
        }),
      ),
    }),
  })
  .describe('What somebody claimed, promised, demanded or forecast, and what came of it');
