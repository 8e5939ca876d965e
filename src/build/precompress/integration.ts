import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { precompress, type Quality } from './compress.ts';

/**
 * Compresses the texts of the built site, so that no server does it at request time. It comes last: what it reads may
 * not change afterwards.
 * @param quality the more a site is read, the more it is worth
 */
export function precompressed(quality: Quality): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await precompress(fileURLToPath(dir), quality);
        logger.info(`${String(count)} texts compressed with brotli ${String(quality)} and gzip`);
      },
    },
  };
}
