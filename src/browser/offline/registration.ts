import { withBase } from '../../model/base-path.ts';
import { WORKER_PATH, type Message } from '../../model/offline.ts';

/** What TypeScript's library does not know yet. */
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

/** Gives the one address there is, whatever it is asked. */
interface Policy {
  createScriptURL(asked: string): string;
}

let held: Promise<ServiceWorkerRegistration> | undefined;

/**
 * The worker of this site, registered once a page.
 * @throws if the browser allows none here.
 */
export function register(): Promise<ServiceWorkerRegistration> {
  const rules: Policy = { createScriptURL: () => withBase(import.meta.env.BASE_URL, `/${WORKER_PATH}`) };
  // The name is the one that the policy of the site allows.
  held ??= navigator.serviceWorker.register(
    (window.trustedTypes?.createPolicy('service-worker', rules) ?? rules).createScriptURL(''),
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
  const announce = (): void => {
    const { waiting } = registration;
    if (serviceWorker.controller)
      void import('./announce.ts').then((module) => module.announce(waiting)).catch(() => undefined);
  };
  const watch = async (): Promise<void> => {
    if (connection?.saveData && !serviceWorker.controller) return;
    registration = await register();
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.type === 'outdated') announce();
    });
    const follow = (): void => {
      registration.installing?.addEventListener('statechange', () => {
        if (registration.waiting) announce();
      });
    };
    registration.addEventListener('updatefound', follow);
    // A page that registered the worker itself may have found a newer one by now.
    follow();
    if (registration.waiting) announce();
    // Browsers look for themselves, but only once the worker rests.
    else if (serviceWorker.controller) await registration.update();
  };
  addEventListener('load', () => {
    setTimeout(() => void watch().catch(() => undefined), DELAY);
  });
}
