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
import { SIZES } from '../../model/sizes.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** From the folder of the site, with forward slashes. */
  readonly name: string;
  readonly content: Buffer;
}

/** Pages that every reader keeps; the home page is where one begins again. */
const ESSENTIAL_PAGES: ReadonlySet<string> = new Set([OFFLINE_PATH, '', PAGES.search.slice(1)]);

/** What the list needs to know of a file. */
export interface Described {
  readonly file: KeptFile;
  /** Bytes that cross the network for it. */
  readonly download: number;
}

/**
 * The list of what reading and search need, the essential first: the pages, and what pages load.
 * @param described of the files of the built site, in any order.
 * @param first addresses of the pages that are listed before others when there is no room for all
 * @param most files of single pages that a list may name: every reader fetches it
 */
export function editionList(
  described: readonly Described[],
  first: readonly string[] = [],
  most: number = SIZES.keptFiles,
): EditionList {
  const files = [...described].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const essential = files.filter(isEssential);
  const others = files.filter((each) => !isEssential(each));
  const listed = [...essential, ...(others.length > most ? chosen(others, first).slice(0, most) : others)];
  return {
    files: listed.map(({ file }) => file),
    essential: essential.length,
    download: listed.reduce((sum, { download }) => sum + download, 0),
  };
}

/** Files in the order of the pages that they belong to: pages of whole lists, then as told, then the rest. */
function chosen(files: readonly Described[], first: readonly string[]): Described[] {
  const places = new Map(first.map((address, i) => [address.slice(1), i + 1]));
  const placeOf = ({ file }: Described): number => {
    const page = file.path.replace(CARDS_FILE, '');
    return /^[^/]+\/$/.test(page) ? 0 : (places.get(page) ?? Infinity);
  };
  const placed = files.map((file) => ({ file, place: placeOf(file) }));
  return placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ file }) => file);
}

const isOfOnePage = (path: string): boolean => isPage(path) || path.endsWith(`/${CARDS_FILE}`);

const isEssential = ({ file: { path } }: Described): boolean =>
  !isOfOnePage(path) || ESSENTIAL_PAGES.has(path);

/** Whether a file may be in the list, by its name. */
export function mayBeKept(name: string): boolean {
  if (name.endsWith('.html')) return name !== '404.html';
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

/** @returns undefined for a page that only leads on to another: that is nothing to read */
export function describeFile({ name, content }: BuiltFile): Described | undefined {
  if (name.endsWith('.html') && /<meta http-equiv="refresh"/i.test(content.toString('latin1')))
    return undefined;
  const path = name.replace(/(^|\/)index\.html$/, '$1');
  const digest = createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
  const title = isPage(path) && { title: titleOf(content.toString('utf8')) };
  return {
    file: { path, digest, bytes: content.length, ...title },
    download: gzipSync(content).length,
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
