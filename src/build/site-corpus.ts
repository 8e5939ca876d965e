import { getCollection } from 'astro:content';
import { buildCorpus } from '../corpus/build.ts';
import { statementsByArticle } from '../corpus/statements.ts';
import type { Content, ContentEntry, Corpus } from '../corpus/types.ts';
import { SCHEMAS, type FileCollection } from '../model/schemas/index.ts';
import { diskCorpus } from './disk-corpus.ts';

async function entriesOf<C extends FileCollection>(collection: C): Promise<[C, ContentEntry<C>[]]> {
  const found = await getCollection(collection);
  const entries = found
    .map(({ id, data, body, filePath }) => ({ collection, id, file: filePath ?? id, data, body: body ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [collection, entries as unknown as ContentEntry<C>[]];
}

async function build(): Promise<Corpus> {
  // What YAML holds has no page of its own to render, so it is read once, from disk.
  const disk = diskCorpus(process.cwd());
  const entries = Object.fromEntries(
    await Promise.all((Object.keys(SCHEMAS) as FileCollection[]).map((collection) => entriesOf(collection))),
  ) as unknown as Content['entries'];
  return buildCorpus({
    site: disk.site,
    sources: [...disk.sources.values()],
    entries,
    statements: statementsByArticle(disk),
    permalinks: disk.permalinks,
    corrections: disk.corrections,
    comparisons: disk.comparisons.map(({ event, data }) => ({ event: event.id, data })),
  });
}

let held: Promise<Corpus> | undefined;

/**
 * The corpus for pages: from Astro's content collections, built once a build. In development from disk, which leaves out
 * what is not sound: whoever writes sees the pages of the rest.
 */
export async function siteCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return diskCorpus(process.cwd());
  held ??= build();
  return held;
}
