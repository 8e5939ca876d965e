import { withBase } from '../model/addresses.ts';

/** An address of the site under the base path it is built for. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}
