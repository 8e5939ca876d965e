import { expect, test } from 'vitest';
import { mixedRecords } from '../../scripts/scale/mixed-records.ts';
import { searchFromDisk } from '../../src/build/search-from-disk.ts';
import { buildShards } from '../../src/search/shards/build-shards.ts';
import { createShardedSearch } from '../../src/search/shards/sharded-search.ts';
import { CASES, isAnswered } from './tables.ts';

const { records } = searchFromDisk(process.cwd());

/** Every third row: the tables are tried in full where all records are at hand. */
const SAMPLE = CASES.filter((_, i) => i % 3 === 0);

/** Share of the sample that a search in shards answers, in per cent. */
async function recallAmong(articles: number): Promise<number> {
  const { core, files } = buildShards(mixedRecords(records, articles));
  const search = createShardedSearch(core, (name) => Promise.resolve(files.get(name)));
  let right = 0;
  for (const one of SAMPLE) {
    const { hits } = await search(one.query, { limit: 5 });
    const found = hits.map(({ record }) => record.address);
    if (isAnswered(one, found)) right += 1;
  }
  return (100 * right) / SAMPLE.length;
}

test('in shards, and among generated articles, the tables lose two points at most', async () => {
  expect(await recallAmong(100)).toBeGreaterThanOrEqual(98);
}, 120_000);
