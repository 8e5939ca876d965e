import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Astro's command line, a file for Node. */
export const ASTRO_CLI = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);
