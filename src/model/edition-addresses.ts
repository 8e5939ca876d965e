import type { PartialDate } from './dates.ts';

/** Old editions, as they were published. */
export const EDITIONS_ROUTE = '/an-ban/';

/** What an edition has. */
export function editionAddress(day: PartialDate): string {
  return `${EDITIONS_ROUTE}${day}/`;
}

/** A page as an edition has it. @param address of the page, or of a place on it, as it stands now */
export function editionPageAddress(day: PartialDate, address: string): string {
  return `${EDITIONS_ROUTE}${day}${address}`;
}

/** What changed on a page from edition to edition. */
export function historyAddress(page: string): string {
  return `${page}lich-su/`;
}
