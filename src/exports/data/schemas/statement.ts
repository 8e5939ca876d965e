import { z } from 'astro/zod';
import { OUTCOMES, REMARK_VERBS, WEIGHED_VERBS } from '../../../model/statements.ts';
import { address, date, id, names, reference } from './fields.ts';

const facts = {
  text: z.string().describe('What happened'),
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
};

const outcome = z.strictObject({
  status: z.enum(names(OUTCOMES.map(({ status }) => status))).describe('What came of it'),
  statusLabel: z.string().describe('The same in words'),
  date: date.optional().describe('Day of the deciding fact'),
  ...facts,
});

const later = z.strictObject({ date: date.describe('Day of the fact'), ...facts });

const said = {
  id,
  article: id,
  address,
  passage: z.strictObject({ id, reference: z.string(), address }),
  quote: z.string().describe('Words of the passage'),
  speakers: z.array(z.strictObject({ key: reference, name: z.string(), address })).min(1),
  as: z.string().optional().describe('How the speaker is named there, when not as the entry is'),
  verbLabel: z.string().describe('What the speaker does in saying it, in words'),
  claim: z.string().describe('What was claimed, in our own words'),
  said: date.describe('Day it was said'),
};

/** What somebody claimed, promised, demanded or forecast, and what came of it: a verdict only on what looks ahead. */
export const statement = z
  .discriminatedUnion('verb', [
    z.strictObject({
      ...said,
      verb: z.enum(names(WEIGHED_VERBS)).describe('A promise, demand or forecast'),
      outcome,
    }),
    z.strictObject({
      ...said,
      verb: z.enum(names(REMARK_VERBS)).describe('A remark, accusation or acknowledgement: it has no outcome'),
      later: later.optional().describe('What came later, without a verdict'),
    }),
  ])
  .describe('What somebody claimed, promised, demanded or forecast, and what came of it');
