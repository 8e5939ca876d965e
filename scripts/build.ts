/**
 * `npm run build`: checks the content, makes the font, builds the site aside and puts it in the place of `dist/` only
 * when all of that went well. A build that fails leaves the last good `dist/` alone.
 */
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { runCheck } from '../src/build/check.ts';
import { ensureFont } from '../src/build/font.ts';
import { LOCAL_SITE, siteUrl } from '../src/build/site-url.ts';
import { astro } from './astro.ts';

const { errors } = await runCheck({ log: console.log });
if (errors > 0) {
  console.error(
    `\n✖ No site was written: the content has ${errors === 1 ? 'an error' : `${errors} errors`}, listed above.`,
  );
  process.exit(1);
}

const font = await ensureFont();
console.log(`Font: ${(font.bytes / 1000).toFixed(1)} KB${font.made ? ', made anew' : ''}.`);

if (!siteUrl(process.env)) {
  console.warn(
    `! SITE_URL is not set: feeds, the sitemap and open data will name ${LOCAL_SITE}. Before publishing: SITE_URL=https://…`,
  );
}

// Beside `dist/`, on the same disk, so that the swap is two renames.
const next = `.cache/dist-${process.pid}`;
const old = `${next}-old`;
await mkdir('.cache', { recursive: true });
const status = await astro(['build'], { TANBANG_OUT_DIR: next });
if (status !== 0) {
  await rm(next, { recursive: true, force: true });
  console.error(
    '\n✖ No site was written: astro build failed, see above. The last good dist/, if any, is untouched.',
  );
  process.exit(1);
}

if (existsSync('dist')) await rename('dist', old);
await rename(next, 'dist');
await rm(old, { recursive: true, force: true });
