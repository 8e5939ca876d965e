import { withBase } from '../model/addresses.ts';
import { LOCAL_SITE } from './site-url.ts';

/** An address of the site under the base path it is built for. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}

/**
 * The same in full, for what is read away from the site and must name it: feeds, maps, data. A site that does not know
 * its public address names the local one.
 */
export function absolute(address: string): string {
  return (import.meta.env.SITE ?? LOCAL_SITE).replace(/\/$/, '') + href(address);
}
