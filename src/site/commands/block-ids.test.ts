import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tinyProject } from '../../testing/disk.ts';
import { edited, TINY, type Changes } from '../../testing/tiny-content.ts';
import { runIds } from './block-ids.ts';

const ARTICLE = 'content/articles/gap-2030.mdx';

function run(changes: Changes = {}) {
  const root = tinyProject(changes);
  const lines: string[] = [];
  const result = runIds({ root, log: (line) => lines.push(line) });
  return { lines, result, article: readFileSync(join(root, ARTICLE), 'utf8') };
}

test('a passage without an id gets one, and the file is else what it was', () => {
  const { lines, result, article } = run(edited(ARTICLE, ' ^toi-moc-giang', ''));
  expect(lines).toEqual([
    `${ARTICLE}:20  ^ong-vu-an  Ông Vũ An tới Mộc Giang ngày 1/3/2030.`,
    '1 block id was given. Better them now if you like: once published they stay.',
  ]);
  expect(result).toEqual({ given: 1, unread: 0 });
  expect(article).toBe(TINY[ARTICLE]?.replace('^toi-moc-giang', '^ong-vu-an'));
});

test('where nothing lacks an id nothing is written', () => {
  expect(run()).toEqual({
    lines: ['No passage lacks a block id.'],
    result: { given: 0, unread: 0 },
    article: TINY[ARTICLE],
  });
});

test.each([
  ['that is no Markdown', 'Ông <Vũ An'],
  ['that was not UTF-8', 'Ông \ufffd'],
])('an article %s stays as it is, and is named', (_, words) => {
  const broken = edited(ARTICLE, 'Ông Vũ An tới Mộc Giang ngày 1/3/2030. ^toi-moc-giang', words);
  const { lines, result, article } = run(broken);
  expect(lines[0]).toBe(`${ARTICLE}  left as it is: its text cannot be read. “npm run check” says why.`);
  expect(result).toEqual({ given: 0, unread: 1 });
  expect(article).toBe(broken[ARTICLE]);
});
