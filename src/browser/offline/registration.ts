import { withBase } from '../../model/base-path.ts';
import { WORKER_PATH, type Message } from '../../model/offline.ts';
import { scriptAddress } from '../script-address.ts';

let held: Promise<ServiceWorkerRegistration> | undefined;

/**
 * The worker of this site, registered once a page.
 * @throws if the browser allows none here.
 */
export function register(): Promise<ServiceWorkerRegistration> {
  held ??= navigator.serviceWorker.register(
    scriptAddress(withBase(import.meta.env.BASE_URL, `/${WORKER_PATH}`)),
    { updateViaCache: 'none' },
  );
  return held;
}

/** How long after a page is complete its worker is fetched, in milliseconds: nothing that is read waits for it. */
const DELAY = 2000;

/** Keeps what is read for when there is no network, unless the reader asked the browser to save data. */
export function keepForOffline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Without HTTPS a browser has none, whatever the types say.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  let registration: ServiceWorkerRegistration;

  /** A newer edition waits, or has taken over in another window. */
  const announce = (waiting: ServiceWorker | null): void => {
    if (serviceWorker.controller)
      void import('./announce.ts').then((module) => module.announce(waiting)).catch(() => undefined);
  };
  const watch = async (): Promise<void> => {
    if (connection?.saveData && !serviceWorker.controller) return;
    registration = await register();
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.type === 'outdated') announce(null);
    });
    const follow = (): void => {
      registration.installing?.addEventListener('statechange', () => {
        if (registration.waiting) announce(registration.waiting);
      });
    };
    registration.addEventListener('updatefound', follow);
    // A page that registered the worker itself may have found a newer one by now.
    follow();
    if (registration.waiting) announce(registration.waiting);
    // Browsers look for themselves, but only once the worker rests.
    else if (serviceWorker.controller) await registration.update();
  };
  addEventListener('load', () => {
    setTimeout(() => void watch().catch(() => undefined), DELAY);
  });
}
