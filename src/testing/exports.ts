import { readContentFiles } from '../site/content-files.ts';
import { checkContent } from '../check/index.ts';
import type { ExportContext } from '../exports/context.ts';
import { jsonPieces } from '../exports/data/json-pieces.ts';
import { strings } from '../strings.ts';
import { tinyCorpus, type Changes } from './tiny-content.ts';

/** Where exports are told that the site stands, under a sub-path. */
export const SITE = 'https://example.org/x';

/** A change of the tiny content: its article was corrected on the day of the edition. */
export const CORRECTED: Changes = {
  'content/corrections.yaml': `- date: 2031-06-01
  page: /bai-viet/gap-2030/
  kind: correction
  what: Trước ghi bảy giờ, nay ghi sáu giờ.
`,
};

const absolute = (address: string): string => SITE + address;

/** What exports of the tiny content are made from, with some of its files changed. */
export function tinyExports(changes: Changes = {}): ExportContext {
  return { corpus: tinyCorpus(changes), absolute, words: strings.exports };
}

/** What exports of the site's own content are made from: what holds for it is what readers get. */
export function siteExports(): ExportContext {
  held ??= read();
  return held;
}

let held: ExportContext | undefined;

function read(): ExportContext {
  const { corpus } = checkContent(readContentFiles(process.cwd()));
  if (!corpus) throw new Error('content/site.yaml is not sound');
  return { corpus, absolute, words: strings.exports };
}

/** A record as a program reads it from its file: lists that are made while they are written are arrays. */
export function asRead<T>(record: object): T {
  return JSON.parse([...jsonPieces(record)].join('')) as T;
}
