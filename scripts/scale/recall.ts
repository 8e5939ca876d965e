import { searchFromDisk } from '../../src/site/search-from-disk.ts';
import { buildShards } from '../../src/search/shards/build-shards.ts';
import { createShardedSearch } from '../../src/search/shards/sharded-search.ts';
import { isAnswered, type Case } from '../../tests/search/tables.ts';
import { mixedRecords } from './mixed-records.ts';

/**
 * How many queries a search in shards answers when the real content stands among generated articles.
 * @returns those that it does not answer
 */
export async function unansweredAmong(articles: number, cases: readonly Case[]): Promise<readonly Case[]> {
  const { records } = searchFromDisk(process.cwd());
  const { core, files } = buildShards(mixedRecords(records, articles));
  const search = createShardedSearch(core, (name) => Promise.resolve(files.get(name)));
  const unanswered: Case[] = [];
  for (const one of cases) {
    const { hits } = await search(one.query, { limit: 5 });
    const found = hits.map(({ record }) => record.address);
    if (!isAnswered(one, found)) unanswered.push(one);
  }
  return unanswered;
}
