/**
 * The build itself, in a process of its own that `scripts/build.ts` watches over: the content check, the font, then
 * Astro's command line, all on one reading of the content. Exit status 1 when no site came of it.
 */
import { pathToFileURL } from 'node:url';
import { runCheck } from '../src/site/commands/check.ts';
import { ensureFont } from '../src/site/fonts/font.ts';
import { ASTRO_CLI } from './astro-cli.ts';
import { LOCAL_SITE, siteUrl } from '../src/site/site-url.ts';

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

process.argv.splice(1, Infinity, ASTRO_CLI, 'build');
process.on('exit', (status) => {
  if (status !== 0) console.error('\n✖ No site was written: astro build failed, see above.');
});
await import(pathToFileURL(ASTRO_CLI).href);
