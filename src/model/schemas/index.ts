import type { z } from 'astro/zod';
import type { Collection } from '../kinds.ts';
import { document, event, organisation, person, place, term } from './entries.ts';
import { annotation, article, page } from './texts.ts';

export * from './components.ts';
export * from './corrections.ts';
export * from './comparisons.ts';
export * from './editions.ts';
export * from './entries.ts';
export * from './permalinks.ts';
export * from './statements.ts';
export * from './texts.ts';

/** Schema of each collection that holds one file an entry. */
export const SCHEMAS = {
  articles: article,
  annotations: annotation,
  people: person,
  organisations: organisation,
  documents: document,
  events: event,
  places: place,
  terms: term,
  pages: page,
} as const satisfies Record<Collection | 'annotations' | 'pages', z.ZodType>;

/** Name of a collection that holds one file an entry. */
export type FileCollection = keyof typeof SCHEMAS;

/** Data of an entry of a collection, as its schema gives it. */
export type DataOf<C extends FileCollection> = z.infer<(typeof SCHEMAS)[C]>;
