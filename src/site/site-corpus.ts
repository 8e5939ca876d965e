import type { Corpus } from '../graph/types.ts';
import { diskCorpus } from './disk-corpus.ts';

/**
 * The corpus for pages: that of the plugins, so that a page and the words in it are made of the same reading of the
 * disk. Built once a build; in development anew after each change under `content/`.
 */
export function siteCorpus(): Promise<Corpus> {
  return Promise.resolve(diskCorpus(process.cwd()));
}
