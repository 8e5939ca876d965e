import { isPage, type KeptFile } from '../../model/offline.ts';
import { urlOf } from './edition.ts';
import { Full, keep, Mismatch } from './store.ts';

/** Pauses before a file is asked for again, in milliseconds. */
const PAUSES = [500, 2000];

/**
 * Fetches a file and keeps it; a network that breaks off is tried again.
 * @throws {Mismatch} if the server has another file there; {Full}; TypeError if there is no network.
 */
export async function fetchAndKeep(file: KeptFile): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fetchOnce(file, tries);
      return;
    } catch (error) {
      const pause = PAUSES[tries];
      if (error instanceof Full || pause === undefined) throw error;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

async function fetchOnce(file: KeptFile, tries: number): Promise<void> {
  // First what the browser already has: a page if the server agrees, the rest as it is, for its name tells its content.
  const first = isPage(file.path) ? 'no-cache' : 'default';
  const cache = tries === 0 ? first : 'reload';
  // What is kept for later lets what is read now go first.
  const response = await fetch(urlOf(file.path), { cache, redirect: 'error', priority: 'low' });
  if (response.status === 404 || response.status === 410) throw new Mismatch(file.path);
  if (!response.ok) throw new TypeError(`${file.path}: ${String(response.status)}`);
  await keep(file, response);
}

/** Works on many things, a few at a time; the first failure ends it. */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); !next.done && !failed; next = queue.next()) {
      await work(next.value).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}
