import { expect, test } from 'vitest';
import { liveHistory, mendForYears } from './campaign.ts';

/** The same with many more histories: `npm run campaign -- 10000`. Milliseconds: the machine may be busy. */
const PATIENCE = 120_000;

test.each([1, 2])(
  'through many editions no address of any kind is lost in silence: history %i',
  (seed) => {
    const { wrong, editions, edits, told } = liveHistory(seed, 3, 5);
    expect(wrong).toEqual([]);
    expect(editions).toBeGreaterThan(1);
    expect(edits).toBe(15);
    expect(told).toBeGreaterThan(0);
  },
  PATIENCE,
);

test(
  'a tenth of all syllables may change in each edition, ten times in a row',
  () => {
    expect(mendForYears(1, 10)).toEqual([]);
  },
  PATIENCE,
);
