import { Catalogue } from '../catalogue.ts';
import { searchIn } from '../engine.ts';
import { readings } from '../query/query.ts';
import { RECORDS_VERSION, type ArticleTexts, type SearchNames, type SearchTexts } from '../record-types.ts';
import type { SearchOptions, SearchResult } from '../types.ts';
import { Chooser, isEmpty, type Candidates, type LoadFile } from './candidates.ts';
import {
  ENTRIES_A_CHUNK,
  fileOf,
  type ArticleChunk,
  type EntryChunk,
  type ShardCore,
} from './shard-types.ts';
import { Vocabulary } from './vocabulary.ts';

/** A search whose records are fetched on demand. */
export type ShardedSearch = (query: string, options?: SearchOptions) => Promise<SearchResult>;

const NOTHING: SearchResult = { hits: [], total: 0, counts: {}, near: [] };

/**
 * Creates a sharded search: postings preselect candidates, these are loaded, and the engine ranks them as it ranks all
 * records of a small site, with the IDF weights of the whole corpus.
 * @param load loads a file by name
 * @returns a function that rejects when a file cannot be loaded
 */
export function createShardedSearch(core: ShardCore, load: LoadFile): ShardedSearch {
  const vocabulary = new Vocabulary(core);
  const chooser = new Chooser(core, vocabulary, load);
  const common = { names: vocabulary.names, texts: vocabulary.texts, known: vocabulary.reads };
  const empty = new Catalogue({ version: RECORDS_VERSION, entries: [], articles: [] });
  return async (query, options) => {
    if (isEmpty(query)) return NOTHING;
    const typed = readings(query, empty, vocabulary.reads);
    let chosen = await chooser.choose(typed, query);
    let records = await loadRecords(chosen, core, load);
    let catalogue = new Catalogue(records.names);
    // Rewriting an alias to the house name needs the entry, so it comes after the first load.
    const more = readings(query, catalogue, vocabulary.reads).filter(({ type }) => type === 'names');
    if (more.length > 0) {
      chosen = join(chosen, await chooser.choose(more, query));
      records = await loadRecords(chosen, core, load);
      catalogue = new Catalogue(records.names);
    }
    catalogue.addTexts(records.texts);
    const search = searchIn(catalogue, common);
    return withOmitted(search(query, options), chosen.omitted, options);
  };
}

function join(a: Candidates, b: Candidates): Candidates {
  return {
    owners: new Set([...a.owners, ...b.owners]),
    texts: new Set([...a.texts, ...b.texts]),
    omitted: Math.max(a.omitted, b.omitted),
  };
}

/** Adds the texts that matched but were not loaded to the counts, as passages: their kind is unknown. */
function withOmitted(
  result: SearchResult,
  omitted: number,
  { kinds = [] }: SearchOptions = {},
): SearchResult {
  if (omitted === 0 || result.total === 0) return result;
  const isWanted = kinds.length === 0 || kinds.includes('passage');
  return {
    ...result,
    total: result.total + (isWanted ? omitted : 0),
    counts: { ...result.counts, passage: (result.counts.passage ?? 0) + omitted },
  };
}

async function loadRecords(
  { owners, texts }: Candidates,
  core: ShardCore,
  load: LoadFile,
): Promise<{ names: SearchNames; texts: SearchTexts }> {
  const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);
  const entryIds = ascending([...owners].filter((owner) => owner < core.entries));
  const byArticle = Map.groupBy(ascending(texts), (text) => Math.floor(text / core.stride));
  const articleIds = ascending([
    ...byArticle.keys(),
    ...[...owners].filter((owner) => owner >= core.entries).map((owner) => owner - core.entries),
  ]);
  const [entries, articles] = await Promise.all([
    Promise.all(
      entryIds.map(async (id) => ((await load(fileOf.entries(id))) as EntryChunk)[id % ENTRIES_A_CHUNK]),
    ),
    Promise.all(articleIds.map(async (n) => ({ n, chunk: (await load(fileOf.article(n))) as ArticleChunk }))),
  ]);
  const known = entries.filter((entry) => entry !== undefined);
  return {
    names: {
      version: RECORDS_VERSION,
      mostMentions: core.mostMentions,
      entries: known.map(({ data }) => data),
      articles: articles.map(({ chunk }) => chunk.data),
    },
    texts: {
      version: RECORDS_VERSION,
      entries: known.map(({ texts: own }) => own),
      articles: articles.map(({ n, chunk }) =>
        some(
          chunk.texts,
          (byArticle.get(n) ?? []).map((text) => text % core.stride),
        ),
      ),
    },
  };
}

/** Some texts of an article at their indexes, as sparse arrays, since the index of a passage is its number. */
function some(texts: ArticleTexts, wanted: readonly number[]): ArticleTexts {
  const passages: ArticleTexts['passages'][number][] = [];
  for (const n of wanted) {
    const passage = texts.passages[n];
    if (passage) passages[n] = passage;
  }
  const chosen = <T>(list: readonly T[], from: number): T[] =>
    list.filter((_, i) => wanted.includes(from + i));
  const { length } = texts.passages;
  return {
    ...texts,
    passages,
    notes: chosen(texts.notes, length),
    statements: chosen(texts.statements, length + texts.notes.length),
  };
}
