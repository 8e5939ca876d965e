import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from '../../model/addresses.ts';
import { strings } from '../../strings.ts';
import { diskCorpus } from '../disk-corpus.ts';
import { writeOpenData } from './write.ts';

/**
 * Writes the files of open data beside the built pages.
 * @param root the project's root
 * @param site where the site stands, without the base path
 */
export function openData(root: string, site: string): AstroIntegration {
  let base = '/';
  return {
    name: 'open-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const absolute = (address: string): string => site + withBase(base, address);
        const context = { corpus: diskCorpus(root), absolute, words: strings.exports };
        logger.info(`${String(await writeOpenData(fileURLToPath(dir), context))} files`);
      },
    },
  };
}
