import { createHash } from 'node:crypto';
import { buildSearchRecords } from '../search/records.ts';
import { siteCorpus } from './site-corpus.ts';

/** A file of search records as it is sent. */
export interface SearchFile {
  readonly json: string;
  /** File name without ending; holds the first letters of the SHA-256 of the content. */
  readonly name: string;
  /** Address without the base path. */
  readonly address: string;
}

/** Names are enough for the first hits; texts follow. */
export interface SearchData {
  readonly names: SearchFile;
  readonly texts: SearchFile;
}

function fileOf(kind: string, records: unknown): SearchFile {
  const json = JSON.stringify(records);
  const name = `${kind}-${createHash('sha256').update(json).digest('hex').slice(0, 10)}`;
  return { json, name, address: `/data/${name}.json` };
}

async function make(): Promise<SearchData> {
  const { names, texts } = buildSearchRecords(await siteCorpus());
  return { names: fileOf('tim-ten', names), texts: fileOf('tim-chu', texts) };
}

let held: Promise<SearchData> | undefined;

/** The search records; made once a build, anew each time in development. */
export function searchData(): Promise<SearchData> {
  if (import.meta.env.DEV) return make();
  held ??= make();
  return held;
}
