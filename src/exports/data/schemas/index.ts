import type { z } from 'astro/zod';
import { article, note, passage } from './article.ts';
import { corpus, statements } from './corpus.ts';
import { ENTRY_RECORDS } from './entries.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';

/**
 * The records of the open data. They are a promise to programs elsewhere, and so written apart from the schemas of
 * `content/`, which may change with the way authors work: a change here follows the rules of {@link FORMAT_VERSION}.
 */

/**
 * Version of the format, as semver counts: a field taken away or changed in meaning raises the first number, a new
 * field the second, a mended description the third.
 */
export const FORMAT_VERSION = '2.0.0';

/** Schemas by the name in their addresses. */
export const RECORD_SCHEMAS = {
  'toan-bo': corpus,
  'phat-ngon': statements,
  article,
  passage,
  note,
  ...ENTRY_RECORDS,
  statement,
  source,
} as const;

/** Name of a published schema. */
export type SchemaName = keyof typeof RECORD_SCHEMAS;

/** A record as its schema has it. */
export type RecordOf<Name extends SchemaName> = z.infer<(typeof RECORD_SCHEMAS)[Name]>;
