import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { precompress, type Quality } from './compress.ts';

/**
 * Compresses the texts of the built site, so that no server does it at request time. It comes last: what it reads may
 * not change afterwards.
 * @param best quality for a site that is not large: the more it is read, the more it is worth
 */
export function precompressed(best: Quality): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { count, quality } = await precompress(fileURLToPath(dir), best);
        logger.info(`${String(count)} texts compressed with brotli ${String(quality)} and gzip`);
      },
    },
  };
}
