import type { Message, Request } from '../../model/offline.ts';
import { announceNew, announceOld } from './announce.ts';
import { register } from './registration.ts';

/**
 * Sees to it that the site is kept, and announces newer editions: one that waits, and one that has taken over and to
 * which this page does not belong.
 * @param before the worker that answered when the page was opened
 * @throws if the browser allows no worker here.
 */
export async function watch(before: ServiceWorker | null): Promise<void> {
  const { serviceWorker } = navigator;
  const post = (request: Request): void => {
    serviceWorker.controller?.postMessage(request);
  };
  // The page asks, rather than being told: a message sent before anybody listens is lost.
  const ask = (): void => {
    post({ type: 'which-edition' });
  };
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'outdated') announceOld();
  });
  serviceWorker.addEventListener('controllerchange', ask);
  if (before && serviceWorker.controller !== before) ask();

  const registration = await register();
  const follow = (): void => {
    registration.installing?.addEventListener('statechange', announceWaiting);
  };
  const announceWaiting = (): void => {
    if (registration.waiting && serviceWorker.controller) announceNew(registration.waiting);
  };
  registration.addEventListener('updatefound', follow);
  // A page that registered the worker itself may have found a newer one by now.
  follow();
  announceWaiting();
  // Browsers look for themselves, but only once the worker rests.
  if (registration.waiting || !serviceWorker.controller) return;
  await registration.update().catch(() => {
    post({ type: 'end-if-gone' });
  });
}
