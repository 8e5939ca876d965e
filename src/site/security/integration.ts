import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { earlyScriptHashes } from './early-scripts.ts';
import { headersFile } from './headers-file.ts';

/**
 * Keeps styles and scripts out of the pages, so that one policy fits all, and writes `_headers` beside them.
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
        await writeFile(new URL('_headers', dir), headersFile(earlyScriptHashes(root), base));
      },
    },
  };
}
