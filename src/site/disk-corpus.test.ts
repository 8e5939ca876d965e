import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { tinyProject } from '../testing/disk.ts';
import { TINY } from '../testing/tiny-content.ts';
import { diskCorpus, forgetCorpus } from './disk-corpus.ts';

afterEach(forgetCorpus);

test('the corpus is read once, and anew when it was forgotten', () => {
  const root = tinyProject();
  const first = diskCorpus(root);
  writeFileSync(join(root, 'content/people/x.mdx'), TINY['content/people/ngo-kim.mdx'] ?? '');
  expect(diskCorpus(root)).toBe(first);
  forgetCorpus();
  expect(diskCorpus(root).entries.has('person:x')).toBe(true);
});

test('another folder is another corpus', () => {
  const first = diskCorpus(tinyProject());
  expect(diskCorpus(tinyProject())).not.toBe(first);
});

test('without a sound site there is no corpus', () => {
  expect(() => diskCorpus(tinyProject({ 'content/site.yaml': 'title: [' }))).toThrow(
    'the content cannot be read: run “npm run check”',
  );
});
