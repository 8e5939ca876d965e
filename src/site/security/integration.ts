import { readdir, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { articleStyles, compileArticleStyles } from './article-styles.ts';
import { headersFile } from './headers-file.ts';
import { inPageHashes, type InPageHashes } from './in-page.ts';

/**
 * Keeps styles and scripts out of the pages, but for those that one policy names for all of them, and writes `_headers`
 * beside them. It names files, so it comes after all that write any.
 * @param root folder of the project.
 */
export function security(root: string): AstroIntegration {
  let base = '/';
  let hashes: InPageHashes = { scripts: [], styles: [] };
  return {
    name: 'security',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        base = config.base;
        const css = command === 'build' ? await compileArticleStyles(root) : undefined;
        if (css !== undefined) hashes = inPageHashes(root, css);
        updateConfig({
          // What stands in a page needs a hash in the policy: Astro would put small styles and scripts there.
          build: { inlineStylesheets: 'never' },
          vite: { build: { assetsInlineLimit: 0 }, plugins: [articleStyles(css)] },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
        await writeFile(new URL('_headers', dir), headersFile(hashes, base, files));
      },
    },
  };
}
