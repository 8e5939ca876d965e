import { CARDS_FILE, type KeptFile } from '../../model/offline.ts';
import { CACHE, listIn, matchIn, otherCaches, ownList, pathOf, type Listed } from './edition.ts';
import { fetchAndKeep, inParallel } from './fetching.ts';
import { Full, isOurs, pathsIn, put } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Makes this edition ready beside the one in use: what every reader keeps, what was kept before, and the pages open now.
 * What has not changed is copied, the rest fetched. All or nothing: until it is all there, the old edition stays.
 * @throws {Mismatch} or TypeError if something cannot be had; what is there already is used by the next try.
 */
export async function prepare(): Promise<void> {
  const list = await ownList();
  const before = await previous();
  const wanted = [...list.files.slice(0, list.essential), ...(await readBefore(list, before))];
  const here = await pathsIn(CACHE);
  try {
    await inParallel(new Set(wanted), async (file) => {
      if (here.has(file.path)) return;
      if (!(await copy(file, before))) await fetchAndKeep(file);
    });
  } catch (error) {
    // With a full disk the site works from the network. The old edition must not stay for ever for want of room.
    if (!(error instanceof Full)) throw error;
  }
}

/** Takes over what the old edition has kept since, where that costs nothing, and removes it. */
export async function finish(): Promise<void> {
  const before = await previous();
  const list = await ownList().catch(() => undefined);
  if (before && list) {
    const here = await pathsIn(CACHE);
    const late = list.files.filter(({ path }) => before.paths.has(path) && !here.has(path));
    await inParallel(late, async (file) => {
      await copy(file, before);
    }).catch(() => undefined);
  }
  for (const name of await otherCaches()) await caches.delete(name).catch(() => false);
}

/** The edition in use until now. */
interface Previous {
  readonly name: string;
  readonly list: Listed;
  readonly paths: ReadonlySet<string>;
}

async function previous(): Promise<Previous | undefined> {
  // An edition that was never finished may have left a cache too: the one that holds most was in use.
  let best: Previous | undefined;
  for (const name of await otherCaches()) {
    const list = await listIn(name);
    const paths = await pathsIn(name);
    if (list && paths.size > (best?.paths.size ?? 0)) best = { name, list, paths };
  }
  return best;
}

async function readBefore(list: Listed, before: Previous | undefined): Promise<KeptFile[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const open = windows
    .map(({ url }) => pathOf(url) ?? '')
    .flatMap((path) => [path, path + CARDS_FILE])
    .flatMap((path) => list.byPath.get(path) ?? []);
  if (!before) return open;
  const all = before.list.files.every(({ path }) => before.paths.has(path));
  return [...open, ...list.files.filter(({ path }) => all || before.paths.has(path))];
}

/** @returns whether the old edition had the very same file. */
async function copy(file: KeptFile, before: Previous | undefined): Promise<boolean> {
  if (before?.list.byPath.get(file.path)?.digest !== file.digest) return false;
  const response = await matchIn(before.name, file.path);
  if (!response || !(await isOurs(file, response).catch(() => false))) return false;
  await put(file.path, response);
  return true;
}
