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
import { EDITIONS_ROUTE, PAGES } from '../../model/addresses.ts';

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

/** Names of files that may be kept, in the order in which they are wanted. */
export interface Candidates {
  readonly essential: readonly string[];
  /** Files of single pages. */
  readonly others: readonly string[];
}

/**
 * What reading and search need of a built site: the pages, and what pages load. By names alone, as a large site has
 * tens of thousands of files that nobody needs to open.
 * @param names of all files of the site, in any order
 * @param first addresses of the pages that are wanted before others when there is no room for all
 * @param most files of single pages that a list may name: every reader fetches it
 */
export function candidates(names: readonly string[], first: readonly string[], most: number): Candidates {
  const kept = names.filter(mayBeKept).sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const others = kept.filter((name) => !isEssential(pathOf(name)));
  return {
    essential: kept.filter((name) => isEssential(pathOf(name))),
    others: others.length > most ? chosen(others, first) : others,
  };
}

/** The list, the essential first. @param isWhole whether no page is left out */
export function editionList(
  essential: readonly Described[],
  others: readonly Described[],
  isWhole: boolean,
): EditionList {
  const listed = [...essential, ...others];
  return {
    files: listed.map(({ file }) => file),
    essential: essential.length,
    download: listed.reduce((sum, { download }) => sum + download, 0),
    isWhole,
  };
}

/** Files in the order of the pages that they belong to: pages of whole lists, then as told, then the rest. */
function chosen(names: readonly string[], first: readonly string[]): string[] {
  const places = new Map(first.map((address, i) => [address.slice(1), i + 1]));
  const placeOf = (name: string): number => {
    const page = pathOf(name).replace(CARDS_FILE, '');
    return /^[^/]+\/$/.test(page) ? 0 : (places.get(page) ?? Infinity);
  };
  const placed = names.map((name) => ({ name, place: placeOf(name) }));
  return placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ name }) => name);
}

/** Address of a file without the first slash. */
const pathOf = (name: string): string => name.replace(/(^|\/)index\.html$/, '$1');

const isEssential = (path: string): boolean =>
  ESSENTIAL_PAGES.has(path) || !(isPage(path) || path.endsWith(`/${CARDS_FILE}`));

/** Whether a file may be in the list, by its name. */
function mayBeKept(name: string): boolean {
  if (`/${name}`.startsWith(EDITIONS_ROUTE)) return false;
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
  const path = pathOf(name);
  const title = isPage(path) && { title: titleOf(content.toString('utf8')) };
  return {
    file: { path, digest: digestOf(content), bytes: content.length, ...title },
    download: gzipSync(content).length,
  };
}

/** First digits of the SHA-256 of what a file holds, as the worker compares them. */
export function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, DIGEST_LENGTH);
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
