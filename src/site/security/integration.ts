import { readdir, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { earlyScriptHashes } from './early-scripts.ts';
import { headersFile } from './headers-file.ts';

/**
 * Keeps styles and scripts out of the pages, so that one policy fits all, and writes `_headers` beside them. It names
 * files, so it comes after all that write any.
 * @param root folder of the project.
 */
export function security(root: string): AstroIntegration {
  let base = '/';
  return {
    name: 'security',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base;
        updateConfig({
          // What stands in a page needs a hash in the policy: Astro would put small styles and scripts there.
          build: { inlineStylesheets: 'never' },
          vite: { build: { assetsInlineLimit: 0 } },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(dir, { recursive: true })).map((name) => name.replaceAll(sep, '/'));
        await writeFile(new URL('_headers', dir), headersFile(earlyScriptHashes(root), base, files));
      },
    },
  };
}
