import { expect, test, vi } from 'vitest';
import { memoizeLast } from './memoize-last.ts';

test('what is asked again is answered once, and only the last answer is kept', () => {
  const answer = vi.fn((text: string) => text.length);
  const ask = memoizeLast(answer);
  expect([ask('sông'), ask('sông'), ask('núi'), ask('sông')]).toEqual([4, 4, 3, 4]);
  expect(answer.mock.calls).toEqual([['sông'], ['núi'], ['sông']]);
});
