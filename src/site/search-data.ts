import { createHash } from 'node:crypto';
import type { Corpus } from '../graph/types.ts';
import { SIZES } from '../model/sizes.ts';
import { buildSearchRecords } from '../search/records.ts';
import { buildShards } from '../search/shards/build-shards.ts';
import { siteCorpus } from './site-corpus.ts';

/** A file of search records as it is sent. */
export interface SearchFile {
  readonly json: string;
  /** Path under `/data/` without ending; holds the first letters of the SHA-256 of the content. */
  readonly name: string;
}

/** The records of the search, small or large. */
export interface SearchData {
  readonly files: readonly SearchFile[];
  /**
   * Addresses that pages know, without the base path. Two: names, enough for the first hits, and texts. One: the core of
   * a search in shards, whose files stand in a folder of the same name.
   */
  readonly addresses: readonly string[];
  /** Whether the records travel whole, and not in shards. */
  readonly isWhole: boolean;
}

const addressOf = ({ name }: SearchFile): string => `/data/${name}.json`;

/** @param limit characters of records that travel whole */
export function makeSearchData(corpus: Corpus, limit: number = SIZES.searchWhole): SearchData {
  const records = buildSearchRecords(corpus);
  const [names, texts] = [JSON.stringify(records.names), JSON.stringify(records.texts)];
  const files =
    names.length + texts.length <= limit
      ? [
          { name: `tim-ten-${hashOf([names])}`, json: names },
          { name: `tim-chu-${hashOf([texts])}`, json: texts },
        ]
      : undefined;
  if (files) return { files, addresses: files.map(addressOf), isWhole: true };
  const shards = buildShards(records);
  const core = JSON.stringify(shards.core);
  const parts = [...shards.files].map(([name, file]) => ({ name, json: JSON.stringify(file) }));
  const folder = `tim-kiem-${hashOf([core, ...parts.map(({ json }) => json)])}`;
  const first = { name: folder, json: core };
  return {
    files: [first, ...parts.map(({ name, json }) => ({ name: `${folder}/${name}`, json }))],
    addresses: [addressOf(first)],
    isWhole: false,
  };
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 10);
}

const held = new WeakMap<Corpus, SearchData>();

/** The search records; made once for each corpus. */
export async function searchData(): Promise<SearchData> {
  const corpus = await siteCorpus();
  const known = held.get(corpus) ?? makeSearchData(corpus);
  held.set(corpus, known);
  return known;
}
