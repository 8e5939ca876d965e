import { createSearch } from '../../search/engine.ts';
import type { ShardCore } from '../../search/shards/shard-types.ts';
import {
  RECORDS_VERSION,
  type SearchNames,
  type SearchOptions,
  type SearchResult,
  type SearchTexts,
} from '../../search/types.ts';
import { askTwice } from './ask-twice.ts';
import { SearchUnavailable } from './search-unavailable.ts';
import { startWorker } from './shard-client.ts';

/** A search, and whether its data is complete. */
export interface Client {
  /** Synchronous once all records are loaded; otherwise by the worker, undefined if a newer query superseded this one. */
  readonly search: (
    query: string,
    options: SearchOptions,
  ) => SearchResult | Promise<SearchResult | undefined>;
  /** Settles when passages and notes are loaded. */
  readonly texts: Promise<void>;
  /** Whether they are. */
  complete: boolean;
}

let held: Promise<Client> | undefined;

async function getRecords<T extends { version: number }>(address: string): Promise<T> {
  const ask = async (cache: RequestCache): Promise<T> => {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new SearchUnavailable(response.status === 404 ? 'stale' : 'network');
    const records = (await response.json()) as T;
    if (records.version !== RECORDS_VERSION) throw new SearchUnavailable('stale');
    return records;
  };
  try {
    return await askTwice(ask);
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable('network');
  }
}

async function load(): Promise<Client> {
  const [names = '', texts] = (document.documentElement.dataset['search'] ?? '').split(' ');
  if (texts === undefined) return loadSharded(names);
  // Names first and alone: on a slow connection the texts would take half the bandwidth.
  const search = createSearch(await getRecords<SearchNames>(names));
  const coming = getRecords<SearchTexts>(texts).then((records) => {
    search.addTexts(records);
    client.complete = true;
  });
  const client: Client = { search, texts: coming, complete: false };
  coming.catch(forget);
  return client;
}

/** For an index too large to load whole: only then is the worker fetched. */
async function loadSharded(core: string): Promise<Client> {
  const coming = getRecords<ShardCore>(core);
  const search = await startWorker(coming, core.replace(/\.json$/, ''));
  return { search, texts: Promise.resolve(), complete: true };
}

function forget(): void {
  held = undefined;
}

/**
 * The search, memoized; a failure is not, so that the next call tries again.
 * @throws {SearchUnavailable}
 */
export function getSearch(): Promise<Client> {
  if (!held) {
    held = load();
    held.catch(forget);
  }
  return held;
}
