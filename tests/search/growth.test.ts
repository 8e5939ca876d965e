import { expect, test } from 'vitest';
import { unansweredAmong } from '../../scripts/scale/recall.ts';
import { CASES } from './tables.ts';

/** Every third row: the tables are tried in full where all records are at hand, and by `npm run bench:recall`. */
const SAMPLE = CASES.filter((_, i) => i % 3 === 0);

test('in shards, and among generated articles, the tables lose two points at most', async () => {
  const unanswered = await unansweredAmong(100, SAMPLE);
  expect(unanswered.length / SAMPLE.length).toBeLessThanOrEqual(0.02);
});
