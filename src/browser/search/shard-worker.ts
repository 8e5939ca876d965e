/** The worker of the sharded search: it loads and ranks while the page stays responsive. */
import { createShardedSearch, type ShardedSearch } from '../../search/shards/sharded-search.ts';
import { askTwice } from './ask-twice.ts';
import type { Answered, Asked } from './shard-protocol.ts';

/** The worker scope, which TypeScript's `dom` library does not declare. */
interface WorkerScope {
  postMessage(message: Answered): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Asked>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
let search: ShardedSearch | undefined;
let newest = 0;

/** A 404: the index was replaced by that of another edition than the page's. */
class Missing extends Error {}

function loaderOf(folder: string): (name: string) => Promise<unknown> {
  const held = new Map<string, Promise<unknown>>();
  const load = (name: string): Promise<unknown> =>
    askTwice(async (cache) => {
      const response = await fetch(`${folder}/${name}.json`, { cache });
      if (response.status === 404) throw new Missing(name);
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    });
  return (name) => {
    let file = held.get(name);
    if (!file) {
      held.set(name, (file = load(name)));
      // Failures are not cached.
      file.catch(() => held.delete(name));
    }
    return file;
  };
}

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'start') search = createShardedSearch(data.core, loaderOf(data.folder));
  else void answer(data);
});

async function answer({ id, query, options }: Extract<Asked, { type: 'find' }>): Promise<void> {
  newest = id;
  // Lets the message queue drain, so that of the queries that came meanwhile only the last is run.
  await new Promise((next) => setTimeout(next));
  if (id !== newest) {
    scope.postMessage({ id, failed: 'overtaken' });
    return;
  }
  try {
    if (!search) throw new Error('not started');
    scope.postMessage({ id, result: await search(query, options) });
  } catch (error) {
    scope.postMessage({ id, failed: error instanceof Missing ? 'stale' : 'network' });
  }
}
