import { z } from 'astro/zod';
import { article } from './article.ts';
import { document, event, organisation, person, place, term } from './entries.ts';
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

/** The whole corpus. */
export const corpus = z
  .strictObject({
    ...edition,
    articles: z.array(article),
    people: z.array(person),
    organisations: z.array(organisation),
    documents: z.array(document),
    events: z.array(event),
    places: z.array(place),
    terms: z.array(term),
    statements: z.array(statement),
    sources: z.array(source),
  })
  .describe('The whole corpus');

/** All statements alone. */
export const statements = z
  .strictObject({ ...edition, statements: z.array(statement) })
  .describe('All statements alone');
