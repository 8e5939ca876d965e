import type { KeptFile } from '../../model/offline.ts';
import { CACHE, digestOf, fileAt, matchIn, orNothing, otherCaches, pathOf, urlOf } from './edition.ts';

/** The device has no room for more. */
export class Full extends Error {}

/** The server's file is not this edition's: cut short, changed on its way, or of another edition. */
export class Mismatch extends Error {}

/** A file of this edition, if it is kept and is still what was kept: what was damaged since is forgotten. */
export async function kept(path: string): Promise<Response | undefined> {
  const file = await fileAt(path);
  const response = file && (await matchIn(CACHE, path));
  if (!response) return undefined;
  if (await isOurs(file, response).catch(() => false)) return response;
  await drop(path).catch(() => undefined);
  return undefined;
}

/** Paths of everything in a cache. */
export async function pathsIn(cacheName: string): Promise<Set<string>> {
  const requests = await orNothing(async () => (await caches.open(cacheName)).keys(), []);
  return new Set(requests.flatMap(({ url }) => pathOf(url) ?? []));
}

/** Whether an answer is, to the byte, the file that the edition lists. */
export async function isOurs({ digest }: KeptFile, response: Response): Promise<boolean> {
  return (await digestOf(await response.clone().arrayBuffer())) === digest;
}

/** These speak of the bytes on the wire, and what is kept are the bytes of the file. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'vary'];

/**
 * Keeps a file if it is this edition's, with its headers, so that its policy holds offline too.
 * @throws {Mismatch} {Full}; TypeError if the network broke off.
 */
export async function keep(file: KeptFile, response: Response): Promise<void> {
  if (!(await isOurs(file, response))) throw new Mismatch(file.path);
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  await put(file.path, new Response(response.body, { headers }));
}

let over = false;

/** Forgets everything, of all editions; what is on its way is not kept any more. */
export async function forgetAll(): Promise<void> {
  over = true;
  for (const name of [CACHE, ...(await otherCaches())]) await caches.delete(name);
}

/** @throws {Full} */
export async function put(path: string, response: Response): Promise<void> {
  if (over) return;
  const cache = await caches.open(CACHE);
  try {
    await cache.put(urlOf(path), response);
  } catch (error) {
    throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new Full() : error;
  }
}

/** Forgets a file. */
export async function drop(path: string): Promise<void> {
  await (await caches.open(CACHE)).delete(urlOf(path));
}
