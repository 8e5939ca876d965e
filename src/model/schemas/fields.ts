import { z } from 'astro/zod';
import { isPartialDate, type PartialDate } from '../dates.ts';
import { ID_PATTERN, type BlockId, type EntryId, type SourceId, type StatementId } from '../ids.ts';
import { isReservedFragment } from '../reserved-fragments.ts';
import { isWebAddress } from '../safe-addresses.ts';

/** Words for a wrong id; the checker looks for this to give it its own code. */
export const BAD_ID =
  'is not an id: lower-case ASCII letters, digits and single hyphens, as in “tia-hy-vong”';
/** Words for an id that pages give to an element of their own; the checker looks for this too. */
export const RESERVED_ID = 'is the id of a part of the page itself, so a link would lead there. Choose another id';
/** Words for a wrong date; the checker looks for this to give it its own code. */
export const BAD_DATE = 'is not a date: write a day that exists as 2025-02-27, or only 2025-02 or 2025';

/** Any id, not yet branded. */
export const id = z.string().regex(ID_PATTERN, BAD_ID);

/** Adds to an id that it becomes the fragment of a row of a list, so it cannot be one of the page's own. */
export const freeFragment = <S extends z.ZodType<string, string>>(schema: S): S =>
  schema.refine((text) => !isReservedFragment(text), RESERVED_ID);

/** Id of an entry; its kind follows from the field. */
export const entryId = id.transform((text) => text as EntryId);
/** Block id of a passage. */
export const blockId = id.transform((text) => text as BlockId);
/** Id of a statement within its article. */
export const statementId = id.transform((text) => text as StatementId);
/** Id of a row of `sources.yaml`. */
export const sourceId = id.transform((text) => text as SourceId);

/** A date as it is written. YAML reads a bare 2025 as a number and some tools read days as dates. */
export const writtenDate = z.union([z.string(), z.number(), z.date()], BAD_DATE);

/** A date of year, month or day precision. */
export const partialDate = writtenDate
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)))
  .refine(isPartialDate, BAD_DATE)
  .transform((text) => text as PartialDate);

/** A day: a change of the site is never vaguer than that. */
export const day = partialDate.refine(
  (date) => date.length === 10,
  'is not a whole day: write it as 2025-02-27',
);

/** Address of a page of this site or of a place in one, without the base path. */
export const siteAddress = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/,
    'is not an address of this site: write it from its first slash, as /bai-viet/mot-bai/#mot-doan',
  );

/** A text of at least one letter, without spaces at its ends. */
export const words = z.string().trim().min(1, 'is empty: write it, or leave the whole field out');

/** Address of a page on the web. */
export const webAddress = z
  .string()
  .refine(isWebAddress, 'is not an address: write it in full, with https://');

/** A source and what it backs; a bare id is short for one without words. */
export const citation = z.union([
  sourceId.transform((source): { id: SourceId; for?: string | undefined } => ({ id: source })),
  z.strictObject({
    id: sourceId.describe('Id of a row of sources.yaml'),
    for: words.optional().describe('What it backs, in a few words'),
  }),
]);

/** At least one source. */
export const citations = z
  .array(citation)
  .min(1, 'has no source: every fact rests on one; give at least one id from content/sources.yaml');
