import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { corpusLoader, editorLoader, type PageCollection } from './site/corpus-loader.ts';
import { SCHEMAS, type FileCollection } from './model/schemas/index.ts';

/** A collection of one `.mdx` file a page. */
function pages<S extends z.ZodType>(collection: PageCollection, schema: S) {
  return defineCollection({ loader: corpusLoader(collection), schema });
}

/** Every kind of `src/model/kinds.ts` has its collection: a missing one is an error of types. */
export const collections = {
  articles: pages('articles', SCHEMAS.articles),
  annotations: defineCollection({ loader: editorLoader('annotations'), schema: SCHEMAS.annotations }),
  people: pages('people', SCHEMAS.people),
  organisations: pages('organisations', SCHEMAS.organisations),
  documents: pages('documents', SCHEMAS.documents),
  events: pages('events', SCHEMAS.events),
  places: pages('places', SCHEMAS.places),
  terms: pages('terms', SCHEMAS.terms),
  pages: pages('pages', SCHEMAS.pages),
} satisfies Record<FileCollection, unknown>;
