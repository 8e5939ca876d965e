import { expect, test } from 'vitest';
import { tinyCorpus } from '../testing/tiny-content.ts';
import { makeSearchData } from './search-data.ts';

test('a small search travels whole, in two files', () => {
  const { files, addresses } = makeSearchData(tinyCorpus());
  expect(files).toHaveLength(2);
  expect(addresses).toEqual([
    expect.stringMatching(/^\/data\/tim-ten-[0-9a-f]{10}\.json$/),
    expect.stringMatching(/^\/data\/tim-chu-[0-9a-f]{10}\.json$/),
  ]);
});

test('a large one in shards: pages know the core, whose name is that of the folder of the others', () => {
  const { files, addresses } = makeSearchData(tinyCorpus(), 100);
  const [core, ...parts] = files.map(({ name }) => name);
  expect(addresses).toEqual([`/data/${core ?? ''}.json`]);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.every((name) => name.startsWith(`${core ?? ''}/`))).toBe(true);
});
