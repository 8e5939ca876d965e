import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

/** What this test reads of package-lock.json. */
interface Lock {
  readonly packages: Readonly<Record<string, { optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const text = await readFile(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as Lock;

test('the lock file holds every build for every platform, or npm ci fails on the others', () => {
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, path))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(absent).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(text).not.toContain('"resolved"');
});

/** Looks where Node would: beside the package that wants it, then in each folder above. */
function isLocked(name: string, wantedBy: string): boolean {
  for (let path = wantedBy; ; path = path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/')))) {
    if (`${path ? `${path}/` : ''}node_modules/${name}` in packages) return true;
    if (path === '') return false;
  }
}
