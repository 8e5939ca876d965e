import { keyOf } from '../storage.ts';

/** How long after a page is complete its worker is fetched, in milliseconds: nothing that is read waits for it. */
const DELAY = 2000;

/**
 * Keeps what is read for when there is no network, unless the reader asked the browser to save data. It begins with the
 * second page: who comes for one pays for one. The page about reading offline does not wait.
 */
export function keepForOffline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Without HTTPS a browser has none, whatever the types say.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { controller } = serviceWorker;
  if (!controller && (connection?.saveData || !wasHere())) return;
  addEventListener('load', () => {
    setTimeout(() => {
      void import('./watch.ts').then(({ watch }) => watch(controller)).catch(() => undefined);
    }, DELAY);
  });
}

/** Whether a page of the site was opened on this device before; from now on, one was. */
function wasHere(): boolean {
  const key = keyOf('was-here');
  try {
    if (localStorage.getItem(key)) return true;
    localStorage.setItem(key, '1');
  } catch {
    // Storage is refused, and then a worker is too.
  }
  return false;
}
