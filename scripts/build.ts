/**
 * `npm run build`: builds the site aside and puts it in the place of `dist/` only when all went well. A build that
 * fails leaves the last good `dist/` alone.
 */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { contentDir } from '../src/site/content-dir.ts';
import { precompress } from '../src/site/precompress.ts';
import { siteUrl } from '../src/site/site-url.ts';
import { clearLeftovers } from './leftovers.ts';
import { memoryMessage } from './memory.ts';
import { runNode } from './run-node.ts';

/**
 * V8's garbage collector: a larger young generation halves collection time, since most objects die young. The old
 * generation is collected after it has grown by a fifth: V8's default takes twice the memory on a large machine, and is no
 * faster.
 */
const FLAGS = ['--max-semi-space-size=32', '--heap-growing-percent=20'];
/** Pictures are drawn on the same threads as files are written: with few, pages wait for pictures. */
const THREADS = '16';
const MB = 2 ** 20;

// Beside `dist/`, on the same disk, so that the swap is two renames.
const next = `.cache/dist-${process.pid}`;
const old = `${next}-old`;
await mkdir('.cache', { recursive: true });
await clearLeftovers('.cache', 'dist');
const { status, outOfMemory } = await runNode([...FLAGS, 'scripts/build-site.ts'], {
  TANBANG_OUT_DIR: next,
  UV_THREADPOOL_SIZE: THREADS,
});
if (status !== 0) {
  if (outOfMemory) {
    const limit = getHeapStatistics().heap_size_limit / MB;
    const articles = readdirSync(join(contentDir(process.cwd()), 'articles')).length;
    console.error(memoryMessage(articles, limit, process.availableMemory() / MB));
  }
  await giveUp();
}

// Not in the process that built the site: every few hundred files the garbage collector would scan the whole corpus in
// its heap. A site with a public address is about to be published, so it gets the slowest and best compression.
try {
  const { count, quality } = await precompress(next, siteUrl(process.env) ? 11 : 5);
  console.log(`Compressed: ${String(count)} texts, with brotli ${String(quality)} and gzip.`);
} catch (error) {
  console.error(`\n✖ No site was written: its texts could not be compressed (${(error as Error).message}).`);
  console.error('  What to do: see that the disk has room, and build again.');
  await giveUp();
}

if (existsSync('dist')) await rename('dist', old);
await rename(next, 'dist');
await rm(old, { recursive: true, force: true });

/** Clears away what was built so far, says what that leaves, and ends. */
async function giveUp(): Promise<never> {
  await rm(next, { recursive: true, force: true });
  if (existsSync('dist')) console.error('  The last good dist/ is untouched.');
  process.exit(1);
}
