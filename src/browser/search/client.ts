import { createSearch } from '../../search/engine.ts';
import { RECORDS_VERSION, type Search, type SearchNames, type SearchTexts } from '../../search/types.ts';

/** Why the search cannot be used: the network, or a page older than the records. */
export class SearchUnavailable extends Error {
  readonly reason: 'network' | 'stale';

  constructor(reason: 'network' | 'stale') {
    super(reason);
    this.reason = reason;
  }
}

/** A search that knows all names, and how far the passages and notes have come. */
export interface Client {
  readonly search: Search;
  /** Settles when passages and notes are in. */
  readonly texts: Promise<void>;
  /** Whether they are. */
  complete: boolean;
}

let held: Promise<Client> | undefined;

async function getRecords<T extends { version: number }>(address: string): Promise<T> {
  let records: T;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new SearchUnavailable(response.status === 404 ? 'stale' : 'network');
    records = (await response.json()) as T;
  } catch (error) {
    throw error instanceof SearchUnavailable ? error : new SearchUnavailable('network');
  }
  if (records.version !== RECORDS_VERSION) throw new SearchUnavailable('stale');
  return records;
}

async function load(): Promise<Client> {
  const [names = '', texts = ''] = (document.documentElement.dataset['search'] ?? '').split(' ');
  // Names first and alone: on a slow line the texts would take half of it from them.
  const search = createSearch(await getRecords<SearchNames>(names));
  const coming = getRecords<SearchTexts>(texts).then((records) => {
    search.addTexts(records);
    client.complete = true;
  });
  const client: Client = { search, texts: coming, complete: false };
  coming.catch(forget);
  return client;
}

function forget(): void {
  held = undefined;
}

/**
 * The search, loaded once; a failure is forgotten, so that the next call tries again.
 * @throws {SearchUnavailable}
 */
export function getSearch(): Promise<Client> {
  if (!held) {
    held = load();
    held.catch(forget);
  }
  return held;
}
