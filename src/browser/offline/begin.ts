/** How long after a page is complete its worker is fetched, in milliseconds: nothing that is read waits for it. */
const DELAY = 2000;

/** Keeps what is read for when there is no network, unless the reader asked the browser to save data. */
export function keepForOffline(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Without HTTPS a browser has none, whatever the types say.
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { controller } = serviceWorker;
  if (connection?.saveData && !controller) return;
  addEventListener('load', () => {
    setTimeout(() => {
      void import('./watch.ts').then(({ watch }) => watch(controller)).catch(() => undefined);
    }, DELAY);
  });
}
