import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runIn } from '../run-in.ts';

/** What a build cost. */
export interface BuildCost {
  /** By the clock. */
  readonly seconds: number;
  /** Of processor time in all processes: what other work on the machine does not change. */
  readonly cpu: number;
  /** Peak of the largest process. */
  readonly megabytes: number;
}

/**
 * Builds a site.
 * @param folder a copy of the project, or a project of another engine
 * @param build arguments for Node
 * @throws {Error} with the end of the log when it does not build
 */
export async function measureBuild(
  folder: string,
  build: readonly string[] = ['scripts/build.ts'],
): Promise<BuildCost> {
  const usage = join(folder, '.cache/usage.jsonl');
  await rm(usage, { force: true });
  await mkdir(join(folder, '.cache'), { recursive: true });
  const started = performance.now();
  const { status, output } = await runIn(folder, build, {
    SCALE_USAGE: usage,
    NODE_OPTIONS: `--import ${pathToFileURL(resolve('scripts/scale/report-usage.mjs')).href}`,
  });
  if (status !== 0) throw new Error(`the build failed:\n${output.slice(-2000)}`);
  const processes = (await readFile(usage, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kilobytes: number; seconds: number });
  return {
    seconds: (performance.now() - started) / 1000,
    cpu: processes.reduce((sum, { seconds }) => sum + seconds, 0),
    megabytes: Math.max(...processes.map(({ kilobytes }) => kilobytes)) / 1024,
  };
}

/** Sizes of a built site, in bytes. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  /** Records of the search. */
  readonly records: number;
  /** The largest page but the articles, which are as long as they are written, and its path. */
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** Adds up the files of a built site. */
export async function measureSite(dist: string): Promise<SiteSize> {
  if (!existsSync(dist)) throw new Error(`${dist} holds no site`);
  const size = { files: 0, bytes: 0, records: 0, largest: { path: '', bytes: 0 } };
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(dist.length);
    const { size: bytes } = await stat(file);
    size.files += 1;
    size.bytes += bytes;
    if (/^\/data\/tim-/.test(path)) size.records += bytes;
    if (path.endsWith('.html') && bytes > size.largest.bytes) size.largest = { path, bytes };
  }
  return size;
}
