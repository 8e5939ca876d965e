import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearLeftovers } from './leftovers.ts';

let root: string;
let dead: number;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tan-bang-'));
  dead = spawnSync(process.execPath, ['-e', '']).pid;
});
afterEach(() => rm(root, { recursive: true }));

async function lay(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(root, name), { recursive: true });
    await writeFile(join(root, name, 'index.html'), name);
  }
}

const clear = (): Promise<void> => clearLeftovers(join(root, 'cache'), join(root, 'dist'));
const site = (): Promise<string> => readFile(join(root, 'dist/index.html'), 'utf8');

test('what a killed build left is cleared away; what others keep, and what a running build works in, stays', async () => {
  await lay('dist', `cache/dist-${String(dead)}`, `cache/dist-${String(process.pid)}`, 'cache/share-cards');
  await clear();
  expect(await readdir(join(root, 'cache'))).toEqual([`dist-${String(process.pid)}`, 'share-cards']);
  expect(await site()).toBe('dist');
});

test('a build killed in the middle of the swap gives the last good site back', async () => {
  await lay(`cache/dist-${String(dead)}`, `cache/dist-${String(dead)}-old`);
  await clear();
  expect(await site()).toBe(`cache/dist-${String(dead)}-old`);
  expect(await readdir(join(root, 'cache'))).toEqual([]);
});

test('a build killed after the swap leaves the new site, and the old one goes', async () => {
  await lay('dist', `cache/dist-${String(dead)}-old`);
  await clear();
  expect(await site()).toBe('dist');
  expect(await readdir(join(root, 'cache'))).toEqual([]);
});
