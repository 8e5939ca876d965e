import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentDir } from './build/content-dir.ts';
import { unreadFiles } from './build/unread-loader.ts';
import { SCHEMAS, type FileCollection } from './model/schemas/index.ts';

/** A collection of one `.mdx` file an entry. */
function files<S extends z.ZodType>(collection: FileCollection, schema: S) {
  const folder = join(contentDir(process.cwd()), collection);
  // The server must not stop at what is half written: the content check says it over the page.
  const loader = import.meta.env.DEV
    ? unreadFiles(folder)
    : glob({ base: pathToFileURL(folder), pattern: '**/*.mdx' });
  return defineCollection({ loader, schema });
}

export const collections = {
  articles: files('articles', SCHEMAS.articles),
  annotations: files('annotations', SCHEMAS.annotations),
  people: files('people', SCHEMAS.people),
  organisations: files('organisations', SCHEMAS.organisations),
  documents: files('documents', SCHEMAS.documents),
  events: files('events', SCHEMAS.events),
  places: files('places', SCHEMAS.places),
  terms: files('terms', SCHEMAS.terms),
  pages: files('pages', SCHEMAS.pages),
};
