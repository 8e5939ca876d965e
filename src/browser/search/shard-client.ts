import type { ShardCore } from '../../search/shards/shard-types.ts';
import type { SearchOptions, SearchResult } from '../../search/types.ts';
import { scriptAddress } from '../script-address.ts';
import { SearchUnavailable } from './search-unavailable.ts';
import type { Answered, Asked } from './shard-protocol.ts';
import worker from './shard-worker.ts?worker&url';

interface Waiting {
  readonly resolve: (result: SearchResult | undefined) => void;
  readonly reject: (error: SearchUnavailable) => void;
}

/** Queries the worker; undefined for a query that a newer one superseded. */
export type AskWorker = (query: string, options: SearchOptions) => Promise<SearchResult | undefined>;

/**
 * Starts the worker of the sharded search.
 * @param core the core of the index, still loading
 * @param folder address of its files
 */
export async function startWorker(core: Promise<ShardCore>, folder: string): Promise<AskWorker> {
  const running = new Worker(scriptAddress(worker), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const post = (message: Asked): void => {
    running.postMessage(message);
  };
  running.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('result' in data) asked?.resolve(data.result);
    else if (data.failed === 'overtaken') asked?.resolve(undefined);
    else asked?.reject(new SearchUnavailable(data.failed));
  });
  running.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new SearchUnavailable('network'));
    waiting.clear();
  });
  post({ type: 'start', core: await core, folder });
  return (query, options) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      post({ type: 'find', id: last, query, options });
    });
}
