import { createSearch } from '../search/engine.ts';
import { buildSearchRecords } from '../search/records.ts';
import type { Search, SearchRecords } from '../search/types.ts';
import { diskCorpus } from './disk-corpus.ts';

/**
 * The search over the content on disk, as the browser has it once everything is loaded. For tests and the bench.
 * @param root the project's root
 */
export function searchFromDisk(root: string): { records: SearchRecords; search: Search } {
  // Through JSON, as the records travel.
  const records = JSON.parse(JSON.stringify(buildSearchRecords(diskCorpus(root)))) as SearchRecords;
  return { records, search: createSearch(records.names, records.texts) };
}
