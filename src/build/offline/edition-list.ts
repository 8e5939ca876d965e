import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  CARDS_FILE,
  DIGEST_LENGTH,
  isPage,
  OFFLINE_PATH,
  type EditionList,
  type KeptFile,
} from '../../model/offline.ts';
import { PAGES } from '../../model/addresses.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** From the folder of the site, with forward slashes. */
  readonly name: string;
  readonly content: Buffer;
}

/** Pages that every reader keeps; the home page is where one begins again. */
const ESSENTIAL_PAGES: ReadonlySet<string> = new Set([OFFLINE_PATH, '', PAGES.search.slice(1)]);

/**
 * The list of all that reading and search need, the essential first: the pages, and what pages load.
 * @param files of the built site, in any order.
 */
export function editionList(files: readonly BuiltFile[]): EditionList {
  const wanted = files.filter(isWanted);
  const listed = wanted.map(toKept).sort((a, b) => (a.path < b.path ? -1 : 1));
  const essential = listed.filter(isEssential);
  return {
    files: [...essential, ...listed.filter((file) => !isEssential(file))],
    essential: essential.length,
    download: wanted.reduce((sum, { content }) => sum + gzipSync(content).length, 0),
  };
}

const isOfOnePage = (path: string): boolean => isPage(path) || path.endsWith(`/${CARDS_FILE}`);

const isEssential = ({ path }: KeptFile): boolean => !isOfOnePage(path) || ESSENTIAL_PAGES.has(path);

function isWanted({ name, content }: BuiltFile): boolean {
  if (name.endsWith('.html')) {
    // A page that only leads on to another is nothing to read.
    return name !== '404.html' && !/<meta http-equiv="refresh"/i.test(content.toString('latin1'));
  }
  // A search in shards fetches what is asked for: there is nothing to keep that would answer.
  if (name.startsWith('_astro/shard-worker')) return false;
  // Data with a hash in the name are for the site's own scripts; the others are for people to take away.
  return (
    name.endsWith(`/${CARDS_FILE}`) ||
    name.startsWith('_astro/') ||
    /^data\/.*-[0-9a-f]{8,}\.json$/.test(name) ||
    name === 'favicon.svg'
  );
}

function toKept({ name, content }: BuiltFile): KeptFile {
  const path = name.replace(/(^|\/)index\.html$/, '$1');
  const digest = createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
  return {
    path,
    digest,
    bytes: content.length,
    ...(isPage(path) && { title: titleOf(content.toString('utf8')) }),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** Title of a page, without the name of the site behind it. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const own = title.replace(/ · [^·]*$/, '');
  return own.replace(/&([#\w]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
