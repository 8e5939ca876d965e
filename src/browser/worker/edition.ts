import { DIGEST_LENGTH, listPath, type EditionList, type KeptFile } from '../../model/offline.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written into the first line of the worker by the build, as is the digest of its list. */
declare const EDITION: string;
declare const LIST_DIGEST: string;

const scope = new URL(self.registration.scope);

/** Caches of this site begin so; other sites of the same host have their own. */
const PREFIX = `edition:${scope.pathname}:`;

/** Name of this edition's cache. */
export const CACHE = PREFIX + EDITION;

/** How long storage may take to answer, in milliseconds. */
const PATIENCE = 4000;

/**
 * Asks the device's storage. Browsers know states in which that throws, or never answers, while the network is fine:
 * what cannot be read counts as not kept.
 */
export async function orNothing<T>(ask: () => Promise<T>, nothing: T): Promise<T> {
  const late = new Promise<T>((done) => setTimeout(done, PATIENCE, nothing));
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return nothing;
  }
}

/** An answer as it lies in a cache; undefined if there is none, or if it cannot be read. */
export function matchIn(cacheName: string, path: string): Promise<Response | undefined> {
  return orNothing(() => caches.match(urlOf(path), { cacheName }), undefined);
}

/** Names of the caches of other editions of this site, newest last. */
export async function otherCaches(): Promise<string[]> {
  const names = await orNothing(() => caches.keys(), []);
  return names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
}

/** Address of a path of the site. */
export function urlOf(path: string): string {
  return new URL(path, scope).href;
}

/** Path of an address, without query and fragment; undefined if it is not of this site. */
export function pathOf(address: string): string | undefined {
  const url = new URL(address);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return undefined;
  return url.pathname.slice(scope.pathname.length);
}

/** An edition's list, with its files by path. */
export interface Listed extends EditionList {
  readonly byPath: ReadonlyMap<string, KeptFile>;
}

/**
 * The list as it lies in a cache.
 * @param digest of the list, where it is known
 * @returns undefined if it was never put there, or is damaged
 */
export async function listIn(cacheName: string, digest?: string): Promise<Listed | undefined> {
  const response = await matchIn(cacheName, listPath(cacheName.slice(PREFIX.length)));
  return response && read(response, digest).catch(() => undefined);
}

let held: Promise<Listed> | undefined;

/** This edition's list, from its cache, else from the network, whence it is put there. */
export function ownList(): Promise<Listed> {
  held ??= loadOwn().catch((error: unknown) => {
    held = undefined;
    throw error;
  });
  return held;
}

/** This edition's file of a path; undefined if it has none, or if its list cannot be had. */
export async function fileAt(path: string): Promise<KeptFile | undefined> {
  const list = await ownList().catch(() => undefined);
  return list?.byPath.get(path);
}

async function loadOwn(): Promise<Listed> {
  // Asked for again past the browser's own cache, which may hold what was broken.
  return (await listIn(CACHE, LIST_DIGEST)) ?? (await fetchOwn('default').catch(() => fetchOwn('reload')));
}

async function fetchOwn(cache: RequestCache): Promise<Listed> {
  const url = urlOf(listPath(EDITION));
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`the list of edition ${EDITION} is not there`);
  const list = await read(response.clone(), LIST_DIGEST);
  // A full disk must not keep a worker from its work: it then asks for the list each time that it starts.
  await orNothing(async () => (await caches.open(CACHE)).put(url, response), undefined);
  return list;
}

/** @throws {Error} if the text was cut short or is another list. */
async function read(response: Response, digest?: string): Promise<Listed> {
  const bytes = await response.arrayBuffer();
  if (digest && (await digestOf(bytes)) !== digest) throw new Error('another list');
  const list = JSON.parse(new TextDecoder().decode(bytes)) as EditionList;
  return { ...list, byPath: new Map(list.files.map((file) => [file.path, file])) };
}

/** Digest of a file's bytes, as the list has it. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LENGTH);
}
