import { z } from 'astro/zod';
import { article } from './article.ts';
import { ENTRY_KINDS } from '../../../model/kinds.ts';
import { ENTRY_RECORDS } from './entries.ts';
import { address, date, language } from './fields.ts';
import { source } from './source.ts';
import { statement } from './statement.ts';

/** What is said of the edition at the head of a file. */
const edition = {
  $schema: z.url().describe('Address of this schema'),
  formatVersion: z.string().describe('Version of the format, as semver counts'),
  title: z.string(),
  address,
  edition: date.describe('Day of the edition'),
  knownUntil: date.describe('Last month of what was read'),
  language,
  licence: z.strictObject({ name: z.string(), url: z.url() }),
};

type EntryRow = (typeof ENTRY_KINDS)[number];

/** One list for each kind of the registry that has entries, by its collection. */
const entryLists = Object.fromEntries(
  ENTRY_KINDS.map(({ kind, collection }) => [collection, z.array(ENTRY_RECORDS[kind])]),
) as { [Row in EntryRow as Row['collection']]: z.ZodArray<(typeof ENTRY_RECORDS)[Row['kind']]> };

/** The whole corpus. */
export const corpus = z
  .strictObject({
    ...edition,
    articles: z.array(article),
    ...entryLists,
    statements: z.array(statement),
    sources: z.array(source),
  })
  .describe('The whole corpus');

/** All statements alone. */
export const statements = z
  .strictObject({ ...edition, statements: z.array(statement) })
  .describe('All statements alone');
