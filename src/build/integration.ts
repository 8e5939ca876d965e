import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { runCheck } from './check.ts';
import { CONTENT } from './content-dir.ts';
import { forgetCorpus } from './disk-corpus.ts';

/**
 * Keeps the development server true: any change under `content/` can show on any page (a name, a note, a source),
 * so all pages are made anew and the content check speaks again.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const root = fileURLToPath(new URL('../../', import.meta.url));
        const log = (line: string): void => {
          logger.warn(line);
        };
        await runCheck({ root, log });
        server.watcher.on('all', (_event, path) => {
          if (!path.replaceAll('\\', '/').includes(`/${CONTENT}/`)) return;
          forgetCorpus();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
          void runCheck({ root, log });
        });
      },
    },
  };
}
