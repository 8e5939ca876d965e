import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SHIPPED, shippedLicences } from './licences.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Imports that are left when types are gone: of code, static or lazy, and of style sheets. */
const IMPORTED =
  /(?:^(?:import|export)(?! type)\b[^;]*?\bfrom\s+|^import\s+|\bimport\(|@import\s+)['"]([^'"]+)['"]/gm;

/** Packages that a file, and what it imports, are made of. */
function packagesOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const imports = [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, name = '']) => name);
  return imports.flatMap((name) => {
    if (name.startsWith('.')) return packagesOf(resolve(dirname(file), name.replace(/\?.*/, '')), seen);
    const [scope = '', rest = ''] = name.split('/');
    return [scope.startsWith('@') ? `${scope}/${rest}` : scope];
  });
}

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join(ROOT, folder, name));
}

test('every package that scripts and styles of the pages are made of is named with its licence', () => {
  const seen = new Set<string>();
  const roots = [...filesUnder('src/browser', /\.[jt]s$/), ...filesUnder('src/styles', /\.css$/)];
  const found = new Set(roots.flatMap((file) => packagesOf(file, seen)));
  expect([...found].filter((name) => !(name in SHIPPED))).toEqual([]);
  // What these are seen to use, so that the search for imports is seen to find some.
  expect([...found].sort()).toEqual(['fuse.js', 'tailwindcss']);
});

test.each([
  ['source-serif', 'OFL-1.1', /SIL OPEN FONT LICENSE/],
  ['fuse.js', 'Apache-2.0', /Apache License[\s\S]+Copyright \d{4} /],
  ['tailwindcss', 'MIT', /Copyright \(c\) Tailwind Labs/],
  ['vite', 'MIT', /Copyright \(c\) 2019-present, VoidZero/],
  ['world-atlas', 'ISC', /Copyright 2013-2019 Michael Bostock/],
])('%s comes on the terms of %s, with its notice', (name, licence, notice) => {
  const found = shippedLicences(ROOT).find((each) => each.package === name);
  expect(found?.licence).toBe(licence);
  expect(found?.text).toMatch(notice);
  expect(found?.text.length).toBeLessThan(15_000);
});
