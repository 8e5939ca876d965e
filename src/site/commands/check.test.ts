import { expect, test } from 'vitest';
import { tinyProject } from '../../testing/disk.ts';
import { edited, type Changes } from '../../testing/tiny-content.ts';
import { runCheck } from './check.ts';

async function check(changes: Changes = {}) {
  const lines: string[] = [];
  const result = await runCheck({ root: tinyProject(changes), log: (line) => lines.push(line) });
  return { lines, result };
}

test('sound content is called sound', async () => {
  expect(await check()).toEqual({
    lines: ['Content is sound: no problem found.'],
    result: { errors: 0, warnings: 0 },
  });
});

test('each problem has a line, then they are counted', async () => {
  const { lines, result } = await check({
    ...edited('content/people/vu-an.mdx', 'born: 1970-05-02', 'born: 1970-02-30'),
    ...edited('content/people/ngo-kim.mdx', 'sources: [cong-bao]', 'sources: [cong-bo]'),
  });
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^content\/people\/ngo-kim\.mdx:5:11 {2}unknown-source {2}/);
  expect(lines[1]).toMatch(/^content\/people\/vu-an\.mdx:7:7 {2}bad-date {2}/);
  expect(lines[2]).toBe('2 errors, 0 warnings. Each code is explained in docs/problems.md.');
  expect(result).toEqual({ errors: 2, warnings: 0 });
});

test('warnings are counted by themselves', async () => {
  const { lines } = await check(
    edited('content/articles/gap-2030.mdx', '[người đồng cấp](#person:ngo-kim)', 'người đồng cấp'),
  );
  expect(lines.at(-1)).toMatch(/^0 errors, 1 warning\./);
});

test('without any content at all there is a report, not a stack trace', async () => {
  const lines: string[] = [];
  await runCheck({ root: '/nowhere', log: (line) => lines.push(line) });
  expect(lines.slice(0, 4).map((line) => line.split('  ')[0])).toEqual([
    'content/pages/gioi-thieu.mdx:1:1',
    'content/pages/tro-nang.mdx:1:1',
    'content/site.yaml:1:1',
    'content/sources.yaml:1:1',
  ]);
});
