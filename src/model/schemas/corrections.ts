import { z } from 'astro/zod';
import { day, siteAddress, words } from './fields.ts';

/**
 * Kinds of changes that readers are told of: a slip mended, something added, something that was wrong, a text written
 * anew on the same subject. The last lets the words at its address, and at all addresses of a page, be quite others.
 */
export const CHANGE_KINDS = ['fix', 'addition', 'correction', 'rewritten'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const correction = z.strictObject({
  date: day.describe('Day of the change'),
  page: siteAddress.describe('Address of the page, passage or note that was changed'),
  kind: z.enum(CHANGE_KINDS).describe('What sort of change it is'),
  what: words.describe('What it said and what it says now, in a sentence or two; of a text written anew, why'),
});

/** What was changed after publication, `content/corrections.yaml`. */
export const corrections = z.array(correction);

export type Correction = z.infer<typeof correction>;
