import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { tinyProject } from '../testing/disk.ts';
import { edited } from '../testing/tiny-content.ts';
import { runIds } from './commands/block-ids.ts';
import { runCheck } from './commands/check.ts';
import { contentDir } from './content-dir.ts';
import { readContentFiles } from './content-files.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const ARTICLE = 'content/articles/gap-2030.mdx';

/** The tiny content in another folder than the usual. */
function elsewhere(changes = {}): string {
  const root = tinyProject(changes);
  mkdirSync(join(root, 'examples'));
  renameSync(join(root, 'content'), join(root, 'examples/song-may'));
  vi.stubEnv('CONTENT_DIR', 'examples/song-may');
  return root;
}

test('content stands in content/, or where CONTENT_DIR says', () => {
  expect(contentDir('/project', {})).toBe('/project/content');
  expect(contentDir('/project', { CONTENT_DIR: 'examples/a/content' })).toBe('/project/examples/a/content');
  expect(contentDir('/project', { CONTENT_DIR: '/elsewhere' })).toBe('/elsewhere');
});

test('the code knows it by one path, wherever it stands', () => {
  expect(readContentFiles(elsewhere()).entries.articles.map(({ path }) => path)).toEqual([ARTICLE]);
});

test('problems are told with paths that an editor opens', async () => {
  const lines: string[] = [];
  const root = elsewhere(edited(ARTICLE, ' ^toi-moc-giang', ''));
  await runCheck({ root, log: (line) => lines.push(line) });
  expect(lines[0]).toMatch(/^examples\/song-may\/articles\/gap-2030\.mdx:20:1 {2}missing-block-id/);
});

test('what is written, is written there', async () => {
  const root = elsewhere(edited(ARTICLE, ' ^toi-moc-giang', ''));
  expect(runIds({ root, log: () => undefined }).given).toBe(1);
  await expect(runCheck({ root, log: () => undefined })).resolves.toEqual({ errors: 0, warnings: 0 });
});
