import { z } from 'astro/zod';
import { ID_PATTERN } from '../../../model/ids.ts';
import { KINDS } from '../../../model/kinds.ts';

/** Id of a record. */
export const id = z.string().regex(ID_PATTERN);

/** A day, month or year. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('Date of year, month or day precision (ISO 8601)');

/** A record’s own address. */
export const address = z.url().describe('Address on the site');

/** A language. */
export const language = z.string().describe('BCP 47 tag');

/** A record of another kind. */
export const reference = z
  .string()
  .regex(new RegExp(`^(?:${KINDS.map(({ kind }) => kind).join('|')}):[a-z0-9-]+$`))
  .describe('Record of another kind, as kind:id');

/** The sources of a fact. */
export const sourceIds = z.array(id).describe('Ids of sources');

/** Names of a registry, as an enumeration needs them. */
export const names = <Name extends string>(list: readonly Name[]): [Name, ...Name[]] => list as [Name, ...Name[]];

/** A range of a text in code points: `start` is that of the first, `end` that after the last. */
export const range = {
  start: z.int().min(0).describe('First code point, counted from 0'),
  end: z.int().min(1).describe('Code point after the last'),
};
