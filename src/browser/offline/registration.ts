import { withBase } from '../../model/base-path.ts';
import { WORKER_PATH } from '../../model/offline.ts';
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
