import { afterEach, expect, test, vi } from 'vitest';
import { tinyProject } from '../testing/disk.ts';
import { diskCorpus, forgetCorpus } from './disk-corpus.ts';
import { siteCorpus } from './site-corpus.ts';

afterEach(() => {
  forgetCorpus();
  vi.restoreAllMocks();
});

test('pages and plugins have one corpus', async () => {
  const root = tinyProject();
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  expect(await siteCorpus()).toBe(diskCorpus(root));
});
