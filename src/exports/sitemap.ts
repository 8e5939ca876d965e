import type { PartialDate } from '../model/dates.ts';

/** Most addresses that one map may hold (sitemaps.org). */
const LIMIT = 50_000;

/** A page of the map. */
export interface MappedPage {
  /** Address in full. */
  readonly address: string;
  /** Day it last changed. */
  readonly changed: PartialDate;
}

/**
 * The map of the site for search engines (sitemaps.org, version 0.9).
 * @throws {RangeError} when there are more pages than one map may hold
 */
export function sitemapXml(pages: readonly MappedPage[]): string {
  if (pages.length > LIMIT) {
    throw new RangeError(
      `one sitemap holds ${String(LIMIT)} addresses, not ${String(pages.length)}: split it`,
    );
  }
  const rows = pages.map(
    ({ address, changed }) =>
      `<url><loc>${encodeURI(address).replaceAll('&', '&amp;')}</loc><lastmod>${changed}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('')}</urlset>\n`;
}
