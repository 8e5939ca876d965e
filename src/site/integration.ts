import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ErrorPayload } from 'vite';
import { findProblems, report } from './commands/check.ts';
import { contentDir } from './content-dir.ts';
import { forgetCorpus } from './disk-corpus.ts';
import { problemOverlay } from './problem-overlay.ts';

/** Milliseconds without a change after which many at once, as version control makes them, are over. */
const SETTLED = 50;

/**
 * Keeps the development server true: any change of the content can show on any page (a name, a note, a source), so all
 * pages are made anew and the content check speaks again, in the terminal and, of errors, over the page.
 * @param root the project's root
 */
export function contentWatch(root: string): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const folder = contentDir(root);
        let overlay: ErrorPayload | undefined;
        const check = (): void => {
          const problems = findProblems(root);
          report(problems, (line) => {
            logger.warn(line);
          });
          overlay = problemOverlay(problems, root);
        };
        check();
        // Also when the folder stands outside the project.
        server.watcher.add(folder);
        const renew = async (): Promise<void> => {
          forgetCorpus();
          check();
          server.moduleGraph.invalidateAll();
          // Collections first: a page that is asked for sooner would show what they held.
          await refreshContent?.({});
          server.ws.send({ type: 'full-reload' });
        };
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!isIn(folder, path)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void renew(), SETTLED);
        });
        // Each page that opens asks to be kept up to date: that is when it can be told.
        server.ws.on('vite:client:connect', (_data, client) => {
          if (overlay) client.send(overlay);
        });
      },
    },
  };
}

/** Whether a path, with whatever slashes, is in a folder. */
function isIn(folder: string, path: string): boolean {
  const plain = (text: string): string => text.replaceAll('\\', '/');
  return plain(resolve(path)).startsWith(`${plain(folder)}/`);
}
