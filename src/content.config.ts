import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { SCHEMAS, type FileCollection } from './model/schemas/index.ts';

/**
 * A collection of one `.mdx` file an entry. Only what is rendered by itself is one: Astro makes a module of each file.
 * Notes are rendered with their article, from the corpus.
 */
function files<S extends z.ZodType>(collection: FileCollection, schema: S) {
  return defineCollection({ loader: glob({ base: `./content/${collection}`, pattern: '**/*.mdx' }), schema });
}

export const collections = {
  articles: files('articles', SCHEMAS.articles),
  people: files('people', SCHEMAS.people),
  organisations: files('organisations', SCHEMAS.organisations),
  documents: files('documents', SCHEMAS.documents),
  events: files('events', SCHEMAS.events),
  places: files('places', SCHEMAS.places),
  terms: files('terms', SCHEMAS.terms),
  pages: files('pages', SCHEMAS.pages),
};
