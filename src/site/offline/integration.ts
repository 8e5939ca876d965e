import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from './write.ts';

/**
 * Writes the service worker. It lists every file with its digest, so nothing may change in the built site after it.
 * @param root folder of the project.
 */
export function offline(root: string): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`edition ${await writeOffline(root, fileURLToPath(dir))}`);
      },
    },
  };
}
