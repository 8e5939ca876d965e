import type { ExportContext } from '../exports/context.ts';
import { strings } from '../strings.ts';
import { absolute } from './paths.ts';
import { siteCorpus } from './site-corpus.ts';

/** What exports are made from, for pages. */
export async function exportContext(): Promise<ExportContext> {
  return { corpus: await siteCorpus(), absolute, words: strings.exports };
}
