import { WORKER_PATH } from '../../model/offline.ts';
import { CACHE, matchIn, orNothing, urlOf } from './edition.ts';
import { drop, forgetAll, put } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * How long a worker is missing from the server before it ends, in milliseconds. Shorter than a day; longer than a
 * deployment that went wrong, which shall cost nobody what is kept.
 */
const GRACE = 12 * 60 * 60 * 1000;

/**
 * Since when the server has had no worker, as was noted when that was first seen, in milliseconds. From then on the
 * network comes first. undefined while it has one.
 */
export function goneSince(): Promise<number | undefined> {
  return orNothing(async () => {
    const note = await matchIn(CACHE, WORKER_PATH);
    return note && Number(await note.text());
  }, undefined);
}

/**
 * Ends this worker, with all that it keeps, if the server has had none for some time: a site that was moved or made
 * anew would else be shown for ever as it was. Without a network nothing is known and nothing changes.
 */
export async function endIfGone(): Promise<void> {
  const response = await fetch(urlOf(WORKER_PATH), { cache: 'no-store' }).catch(() => undefined);
  if (!response) return;
  const since = await goneSince();
  if (!isGone(response)) {
    if (response.ok && since !== undefined) await drop(WORKER_PATH);
  } else if (since === undefined) {
    await put(WORKER_PATH, new Response(String(Date.now())));
  } else if (Date.now() - since > GRACE) {
    await self.registration.unregister();
    await forgetAll();
  }
}

/** Some hosts answer for what they do not have with a page. */
const isGone = ({ status, ok, headers }: Response): boolean =>
  status === 404 || status === 410 || (ok && Boolean(headers.get('content-type')?.startsWith('text/html')));
