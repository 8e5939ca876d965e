import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { precompress } from './precompress.ts';

test('the texts of a large site are compressed quickly', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tan-bang-compress-'));
  for (const name of ['a.html', 'b.html']) await writeFile(join(folder, name), 'sông '.repeat(200));
  expect(await precompress(folder, 11, 2)).toEqual({ count: 2, quality: 11 });
  // The compressed copies are no texts: they do not count.
  expect(await precompress(folder, 11, 1)).toEqual({ count: 2, quality: 5 });
  await rm(folder, { recursive: true });
});

test('a text of many megabytes is compressed as any other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tan-bang-compress-'));
  const text = 'Con sông không đợi ai. '.repeat(500_000);
  await writeFile(join(folder, 'a.json'), text);
  expect(await precompress(folder, 5)).toEqual({ count: 1, quality: 5 });
  expect(brotliDecompressSync(await readFile(join(folder, 'a.json.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(folder, 'a.json.gz'))).toString()).toBe(text);
  await rm(folder, { recursive: true });
});

test('texts that are worth it are compressed beside themselves, twice; pictures, fonts and rules are not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tan-bang-compress-'));
  const text = '<p>Con sông không đợi ai.</p>'.repeat(100);
  for (const name of ['index.html', 'a.png', 'a.woff2', '_headers'])
    await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'robots.txt'), 'Allow: /');
  expect(await precompress(folder, 5)).toEqual({ count: 1, quality: 5 });
  expect((await readdir(folder)).filter((name) => /\.(?:br|gz)$/.test(name)).sort()).toEqual([
    'index.html.br',
    'index.html.gz',
  ]);
  expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(text);
  await rm(folder, { recursive: true });
});
