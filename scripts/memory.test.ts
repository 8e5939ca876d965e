import { expect, test } from 'vitest';
import { memoryMessage, outOfMemory, withoutDump } from './memory.ts';

test.each([
  [null, 'SIGABRT', true],
  [134, null, true],
  [null, 'SIGKILL', true],
  [137, null, true],
  [1, null, false],
  [0, null, false],
  [null, 'SIGINT', false],
] as const)('status %s, signal %s: out of memory is %s', (status, signal, is) => {
  expect(outOfMemory(status, signal)).toBe(is);
});

test('what V8 says of its heap is left out, what came before is not', () => {
  const dump = withoutDump();
  expect(
    ['a warning\n', 'another\n<--- Last few GCs --->\n[1:0x2]', 'FATAL ERROR: Reached heap limit'].map(dump),
  ).toEqual(['a warning\n', 'another', '']);
});

test('where the machine has more to give, the message says how', () => {
  expect(memoryMessage(6000, 4144, 23_500)).toMatchInlineSnapshot(`
    "✖ No site was written: 6,000 articles need more memory than the build may take.
      A process may take 4144 MB here, and the machine has 23500 MB to give.
      What to do: NODE_OPTIONS=--max-old-space-size=18800 npm run build"
  `);
});

test('where it has not, another machine is meant', () => {
  expect(memoryMessage(6000, 2096, 2300)).toMatchInlineSnapshot(`
    "✖ No site was written: 6,000 articles need more memory than the build may take.
      A process may take 2096 MB here, and the machine has 2300 MB to give.
      What to do: build on a machine with more memory; docs/growth.md tells how much an article needs"
  `);
});
