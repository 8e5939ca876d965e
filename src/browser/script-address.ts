import { withBase } from '../model/base-path.ts';
import { WORKER_PATH } from '../model/offline.ts';

/** What TypeScript's library does not know yet. */
declare global {
  interface Window {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  }
}

interface Policy {
  createScriptURL(asked: string): string;
}

const base = import.meta.env.BASE_URL;
/** The worker of this site, and the worker of the search as the build named it. */
const ALLOWED = new RegExp(`^${withBase(base, '/')}(?:${WORKER_PATH}|_astro/shard-worker-[\\w-]+\\.js)$`);

const rules: Policy = {
  createScriptURL: (asked) => {
    if (!ALLOWED.test(asked)) throw new TypeError(asked);
    return asked;
  },
};

let policy: Policy | undefined;

/** An address that workers may be started from, as the browser wants it. @throws {TypeError} for any other */
export function scriptAddress(asked: string): string {
  // The name is the one that the policy of the site allows, and allows once.
  policy ??= window.trustedTypes?.createPolicy('service-worker', rules) ?? rules;
  return policy.createScriptURL(asked);
}
