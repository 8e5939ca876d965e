import { expect, test } from 'vitest';
import { someAtOnce } from './some-at-once.ts';

test('everything is worked on once, never more at a time than allowed', async () => {
  const done: number[] = [];
  let [now, most] = [0, 0];
  await someAtOnce(
    [1, 2, 3, 4, 5, 6, 7],
    async (n) => {
      most = Math.max(most, (now += 1));
      await new Promise((later) => setTimeout(later, 8 - n));
      now -= 1;
      done.push(n);
    },
    3,
  );
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('a failure is told', async () => {
  await expect(someAtOnce([1], () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
});
