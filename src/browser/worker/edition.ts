import { DIGEST_LENGTH, listPath, type EditionList, type KeptFile } from '../../model/offline.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written into the first line of the worker by the build. */
declare const EDITION: string;

const scope = new URL(self.registration.scope);

/** Caches of this site begin so; other sites of the same host have their own. */
const PREFIX = `edition:${scope.pathname}:`;

/** Name of this edition's cache. */
export const CACHE = PREFIX + EDITION;

/** Names of the caches of other editions of this site, newest last. */
export async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
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

/** The list as it lies in a cache. @returns undefined if it was never put there */
export async function listIn(cacheName: string): Promise<Listed | undefined> {
  const edition = cacheName.slice(PREFIX.length);
  const response = await caches.match(urlOf(listPath(edition)), { cacheName });
  return response && read(response);
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
  const kept = await listIn(CACHE);
  if (kept) return kept;
  const url = urlOf(listPath(EDITION));
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the list of edition ${EDITION} is not there`);
  const list = await read(response.clone());
  // A full disk must not keep a worker from its work: it then asks for the list each time that it starts.
  await (await caches.open(CACHE)).put(url, response).catch(() => undefined);
  return list;
}

/** @throws SyntaxError if the text was cut short. */
async function read(response: Response): Promise<Listed> {
  const list = (await response.json()) as EditionList;
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
