import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { tinyProject } from '../testing/disk.ts';
import { forgetCorpus } from './disk-corpus.ts';
import { pluginOptions } from './plugin-options.ts';

afterEach(forgetCorpus);

test('the path of a file tells which page it makes', () => {
  const root = tinyProject();
  const { contextFor } = pluginOptions(root, '/x/');
  const at = (path: string) => contextFor(join(root, path));
  expect(at('content/articles/gap-2030.mdx')).toMatchObject({
    base: '/x/',
    article: { id: 'gap-2030' },
  });
  expect(at('content/people/vu-an.mdx')).toMatchObject({ self: 'person:vu-an' });
  expect(Object.keys(at('content/pages/gioi-thieu.mdx') ?? {})).toEqual(['corpus', 'base', 'labels']);
});

test.each([
  'README.md',
  'content/annotations/gap-2030/may-gio.mdx',
  'content/site.yaml',
  'docs/content/people/x.mdx',
])('%s makes no page', (path) => {
  const root = tinyProject();
  expect(pluginOptions(root, '/').contextFor(join(root, path))).toBeUndefined();
});
