import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readEntryFile } from '../corpus/entry-file.ts';
import { idOf } from '../corpus/checks/files.ts';
import type { Corpus } from '../corpus/types.ts';
import { SCHEMAS, type FileCollection } from '../model/schemas/index.ts';
import { tinyProject } from '../testing/disk.ts';
import { TINY } from '../testing/tiny-content.ts';
import { diskCorpus, forgetCorpus } from './disk-corpus.ts';

/** What Astro's collections give for the tiny content: in another order, and with paths only where it knows them. */
vi.mock('astro:content', () => ({
  getCollection: (collection: FileCollection) =>
    Promise.resolve(
      Object.entries(TINY)
        .filter(([path]) => path.startsWith(`content/${collection}/`))
        .reverse()
        .map(([path, source]) => {
          const { value, body } = readEntryFile(path, source);
          return { id: idOf(collection, path), data: SCHEMAS[collection].parse(value), body, filePath: path };
        }),
    ),
}));

afterEach(() => {
  forgetCorpus();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What pages see of a corpus: plain data. */
const plain = (corpus: Corpus): unknown =>
  JSON.parse(
    JSON.stringify({
      ...corpus,
      entries: [...corpus.entries],
      sources: [...corpus.sources],
      names: null,
      mentions: [...corpus.mentions.keys()].sort(),
    }),
  );

test('the corpus from Astro’s collections is the corpus from disk', async () => {
  const root = tinyProject();
  vi.stubEnv('DEV', false);
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  const { siteCorpus } = await import('./site-corpus.ts');
  const fromCollections = await siteCorpus();
  expect(plain(fromCollections)).toEqual(plain(diskCorpus(join(root))));
});
