import { expect, test } from 'vitest';
import { tinyCorpus } from '../../testing/tiny-content.ts';
import { createSearch } from '../engine.ts';
import { buildSearchRecords } from '../records.ts';
import { buildShards } from './build-shards.ts';
import { bucketOf, countOf, differences, summed } from './shard-types.ts';
import { createShardedSearch } from './sharded-search.ts';

const records = buildSearchRecords(tinyCorpus());
const whole = createSearch(records.names, records.texts);
const { core, files } = buildShards(records);
// Through JSON, as they travel.
const travelled = new Map(
  [...files].map(([name, file]) => [name, JSON.parse(JSON.stringify(file)) as unknown]),
);
const sharded = createShardedSearch(core, (name) => Promise.resolve(travelled.get(name)));

test.each([
  'Vũ An',
  'vu an',
  'hieepj uwowcs soong',
  'ngoai truong',
  'hiep uoc sogn',
  'họp dài sáu giờ',
  'I.2',
  '1/3/2030',
  'Mộc Giang 2030',
  'công báo ghi bảy giờ',
])('“%s” finds the same first as where all records are at hand', async (query) => {
  const [first] = (await sharded(query)).hits;
  expect(first?.record).toEqual(whole(query).hits[0]?.record);
  expect(first?.reason.type).toBe(whole(query).hits[0]?.reason.type);
});

test.each(['zzzzzz', '', '🙂', '"', 'x'.repeat(10_000)])('“%s” finds nothing', async (query) => {
  expect((await sharded(query)).total).toBe(0);
});

test('a file that cannot be loaded is told, and asked for again', async () => {
  let broken = true;
  const search = createShardedSearch(core, (name) =>
    broken ? Promise.reject(new Error('no network')) : Promise.resolve(travelled.get(name)),
  );
  await expect(search('vu an')).rejects.toThrow('no network');
  broken = false;
  expect((await search('vu an')).hits[0]?.record.address).toBe('/nhan-vat/vu-an/');
});

test('postings travel as differences, counts to within a fifth', () => {
  expect(summed(differences([3, 7, 7, 100]))).toEqual([3, 7, 7, 100]);
  for (const count of [0, 1, 2, 10, 1000, 60_000]) {
    expect(Math.abs(countOf(bucketOf(count)) - count)).toBeLessThanOrEqual(count * 0.2);
  }
});
