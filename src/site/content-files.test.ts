import { expect, test } from 'vitest';
import { tinyProject } from '../testing/disk.ts';
import { tinyContent } from '../testing/tiny-content.ts';
import { readContentFiles } from './content-files.ts';

test('what is read from disk is what was written', () => {
  const read = readContentFiles(tinyProject());
  const sorted = (files: readonly { path: string }[]) =>
    [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const written = tinyContent();
  expect(read).toEqual({
    ...written,
    entries: Object.fromEntries(Object.entries(written.entries).map(([key, files]) => [key, sorted(files)])),
  });
});

test('a file with another ending is read too, so that the check can say that nothing would be made of it', () => {
  const { people } = readContentFiles(tinyProject({ 'content/people/vu-an.md': 'x' })).entries;
  expect(people.map(({ path }) => path)).toContain('content/people/vu-an.md');
});

test('what editors and systems leave behind is passed over', () => {
  const left = {
    'content/people/.DS_Store': 'x',
    'content/people/.vu-an.mdx.swp': 'x',
    'content/people/vu-an.mdx~': 'x',
  };
  expect(readContentFiles(tinyProject(left))).toEqual(readContentFiles(tinyProject()));
});

test('files and folders that do not exist are empty', () => {
  const { site, entries, statements } = readContentFiles(
    tinyProject({
      'content/site.yaml': undefined,
      'content/statements/gap-2030.yaml': undefined,
      'content/terms/dinh-chien.mdx': undefined,
    }),
  );
  expect(site).toEqual({ path: 'content/site.yaml', source: '' });
  expect([entries.terms, statements]).toEqual([[], []]);
});
