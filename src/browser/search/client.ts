import { createSearch } from '../../search/engine.ts';
import { INDEX_VERSION, type Search, type SearchIndex } from '../../search/types.ts';

/** Why the search cannot be used: the network, or a page older than the index. */
export class SearchUnavailable extends Error {
  readonly reason: 'network' | 'stale';

  constructor(reason: 'network' | 'stale') {
    super(reason);
    this.reason = reason;
  }
}

let held: Promise<Search> | undefined;

/** Where the page says that the index lies. */
function indexAddress(): string {
  return document.documentElement.dataset['search'] ?? '';
}

async function load(): Promise<Search> {
  let index: SearchIndex;
  try {
    const response = await fetch(indexAddress());
    if (response.status === 404) throw new SearchUnavailable('stale');
    if (!response.ok) throw new SearchUnavailable('network');
    index = (await response.json()) as SearchIndex;
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable('network');
  }
  if (index.version !== INDEX_VERSION) throw new SearchUnavailable('stale');
  return createSearch(index);
}

/**
 * The search, loaded once; a failure is forgotten, so that the next call tries again.
 * @throws {SearchUnavailable}
 */
export function getSearch(): Promise<Search> {
  held ??= load().catch((error: unknown) => {
    held = undefined;
    throw error;
  });
  return held;
}
