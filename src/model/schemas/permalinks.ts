import { z } from 'astro/zod';
import type { PartialDate } from '../dates.ts';
import { day, siteAddress, words } from './fields.ts';

/**
 * What became of an address that was published once: it stands, something else took its place, or it is gone and
 * its page says so.
 */
export type Fate =
  | { readonly type: 'stands' }
  | { readonly type: 'moved'; readonly to: string }
  /** `was`: what stood there; left out where the last edition that has it says so. */
  | { readonly type: 'retired'; readonly on: PartialDate; readonly was?: string | undefined };

const retired = z.strictObject({
  on: day.describe('Day it was taken away'),
  was: words
    .optional()
    .describe('What stood there, for readers who follow an old link; without it they read the edition that had it'),
});

const line = z
  .strictObject({
    since: day.describe('Edition it was first published in'),
    opening: words.describe('First words that stood there, for people'),
    print: z
      .string()
      .regex(/^\d+ [A-Za-z0-9_-]*$/, 'is not a fingerprint: “npm run permalinks” writes it, nobody else')
      .describe('Fingerprint of the words first published there'),
    successor: siteAddress.optional().describe('Address of what took its place'),
    retired: retired.optional().describe('That it was taken away'),
  })
  .refine(({ successor, retired: gone }) => !successor || !gone, {
    path: ['retired'],
    message: 'stands beside a successor: an address leads on or ends, not both; take one away',
  })
  .transform(({ successor, retired: gone, ...rest }) => {
    const fate: Fate = successor
      ? { type: 'moved', to: successor }
      : gone
        ? { type: 'retired', ...gone }
        : { type: 'stands' };
    return { ...rest, fate };
  });

/** The permalink ledger, `content/permalinks.json`: every address ever published. It only grows. */
export const permalinks = z
  .strictObject({
    held: z.int().min(0).describe('How many addresses it holds, so that a line lost in a merge is seen'),
    addresses: z.record(siteAddress, line).describe('Published addresses, without the base path'),
  })
  .transform(({ held, addresses }): Permalinks => ({ held, lines: new Map(Object.entries(addresses)) }));

/** One address of the ledger. */
export type Permalink = z.infer<typeof line>;

/** Every address ever published, with what stood there first. */
export interface Permalinks {
  /** How many lines it had when they were last written. */
  readonly held: number;
  readonly lines: ReadonlyMap<string, Permalink>;
}

/** The ledger of a site that has published nothing yet. */
export const NO_PERMALINKS: Permalinks = { held: 0, lines: new Map() };
