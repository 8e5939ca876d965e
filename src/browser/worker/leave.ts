import type { Request } from '../../model/offline.ts';
import { endIfGone } from './end.ts';

declare const self: ServiceWorkerGlobalScope;

let leaving = false;
/** Windows that show a page of the newer edition. */
const current = new Set<string>();

/** Whether the server was seen to have a newer edition, whose worker is on its way. */
export function hasLeft(): boolean {
  return leaving;
}

/**
 * A page came that is not of this edition. If the server has a newer one, that takes over as soon as it is complete,
 * for this one can no longer be had whole; if not, the page was damaged on its way, and nothing changes.
 * @param windowId the window that shows the page, if one does.
 * @returns whether there is a newer edition.
 */
export async function leaveIfOver(windowId?: string): Promise<boolean> {
  if (windowId) current.add(windowId);
  if (leaving) return true;
  leaving = true;
  try {
    await self.registration.update();
    const { installing, waiting } = self.registration;
    if (installing) await settled(installing);
    const request: Request = { type: 'take-over', current: [...current] };
    (waiting ?? self.registration.waiting)?.postMessage(request);
  } catch {
    // No network, and the question comes up again with the next page; or no worker.
    await endIfGone();
  }
  leaving = self.registration.waiting !== null;
  return leaving;
}

/** Waits until a worker has been installed or has failed. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (worker.state !== 'installing') done();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
