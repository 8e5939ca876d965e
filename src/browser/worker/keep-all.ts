import { isPage, type Amount, type KeptFile, type Message, type Work } from '../../model/offline.ts';
import { CACHE, ownList } from './edition.ts';
import { fetchAndKeep, inParallel } from './fetching.ts';
import { leaveIfOver } from './leave.ts';
import { drop, Full, Mismatch, pathsIn } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

let work: Work = 'idle';

/** Keeps the whole site and tells all pages how far it is. Asked again after a failure, it goes on where it stopped. */
export async function keepAll(): Promise<void> {
  if (work === 'keeping') return;
  work = 'keeping';
  try {
    const here = await pathsIn(CACHE);
    const { files } = await ownList();
    await tell();
    let told = Date.now();
    await inParallel(
      files.filter(({ path }) => !here.has(path)),
      async (file) => {
        if (work === 'keeping') await fetchAndKeep(file);
        if (Date.now() - told < 250) return;
        told = Date.now();
        await tell();
      },
    );
    work = 'idle';
  } catch (error) {
    if (error instanceof Full) work = 'full';
    else work = error instanceof Mismatch && (await leaveIfOver()) ? 'newer' : 'network';
  }
  await tell();
}

/** Forgets all but what every reader keeps. */
export async function forget(): Promise<void> {
  work = 'idle';
  const { files, essential } = await ownList();
  await inParallel(files.slice(essential), ({ path }) => drop(path));
  await tell();
}

/** Tells all pages what is kept. */
export async function tell(): Promise<void> {
  const { files, download, isWhole } = await ownList();
  const here = await pathsIn(CACHE);
  const held = files.filter(({ path }) => here.has(path));
  const message: Message = {
    type: 'status',
    work,
    held: amount(held),
    all: { ...amount(files), download, isWhole },
    pages: held.length === files.length ? [] : held.filter(({ path }) => isPage(path)).map(pageOf),
  };
  for (const client of await self.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(message);
}

const pageOf = ({ path, title }: KeptFile): Pick<KeptFile, 'path' | 'title'> => ({
  path,
  ...(title && { title }),
});

function amount(files: readonly KeptFile[]): Amount {
  return {
    pages: files.filter(({ path }) => isPage(path)).length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
