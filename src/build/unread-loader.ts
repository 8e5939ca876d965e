import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/**
 * A loader for the development server: it names the `.mdx` files of a folder and reads none, so that half-written
 * fields stop nothing. What pages know of a file they have from the corpus; only its body is rendered by Astro.
 */
export function unreadFiles(folder: string): Loader {
  return {
    name: 'unread-files',
    load: ({ store, watcher, config }) => {
      const root = fileURLToPath(config.root);
      const list = (): void => {
        store.clear();
        for (const path of existsSync(folder)
          ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          : []) {
          if (!path.endsWith('.mdx')) continue;
          const id = path.replaceAll('\\', '/').slice(0, -'.mdx'.length);
          const filePath = relative(root, join(folder, path)).replaceAll('\\', '/');
          store.set({ id, data: {}, filePath, deferredRender: true });
        }
      };
      list();
      for (const event of ['add', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          if (path.startsWith(folder)) list();
        });
      }
      return Promise.resolve();
    },
  };
}
