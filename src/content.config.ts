import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { SCHEMAS, type FileCollection } from './model/schemas/index.ts';

const files = <C extends FileCollection>(collection: C) =>
  defineCollection({
    loader: glob({ base: `./content/${collection}`, pattern: '**/*.mdx' }),
    schema: SCHEMAS[collection],
  });

export const collections = {
  articles: files('articles'),
  annotations: files('annotations'),
  people: files('people'),
  organisations: files('organisations'),
  documents: files('documents'),
  events: files('events'),
  places: files('places'),
  terms: files('terms'),
  pages: files('pages'),
};
