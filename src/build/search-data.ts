import { createHash } from 'node:crypto';
import { buildSearchIndex } from '../search/records.ts';
import { siteCorpus } from './site-corpus.ts';

/** The search index as it is sent, with a name for its content. */
export interface SearchData {
  readonly json: string;
  /** First letters of the SHA-256 of the content. */
  readonly version: string;
  /** Address without the base path. */
  readonly address: string;
}

async function make(): Promise<SearchData> {
  const json = JSON.stringify(buildSearchIndex(await siteCorpus()));
  const version = createHash('sha256').update(json).digest('hex').slice(0, 10);
  return { json, version, address: `/data/tim-kiem-${version}.json` };
}

let held: Promise<SearchData> | undefined;

/** The search index; made once a build, anew each time in development. */
export function searchData(): Promise<SearchData> {
  if (import.meta.env.DEV) return make();
  held ??= make();
  return held;
}
