import type { PartialDate } from '../model/dates.ts';
import { SIZES } from '../model/sizes.ts';

/** A page of the map. */
export interface MappedPage {
  /** Address in full. */
  readonly address: string;
  /** Day it last changed. */
  readonly changed: PartialDate;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A file of the map, by its name beside the home page. */
export interface SitemapFile {
  readonly name: string;
  readonly xml: string;
}

/**
 * The map of the site for search engines (sitemaps.org, version 0.9): one file, or past the size that one may have an
 * index in its place and files of that size.
 * @param absolute gives the address in full of a file
 */
export function sitemapFiles(
  pages: readonly MappedPage[],
  absolute: (name: string) => string,
  size: number = SIZES.sitemap,
): SitemapFile[] {
  const name = 'sitemap.xml';
  if (pages.length <= size) return [{ name, xml: sitemapXml(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / size) }, (_, i) => ({
    name: `sitemap-${String(i + 1)}.xml`,
    pages: pages.slice(i * size, (i + 1) * size),
  }));
  const rows = parts.map((part) => {
    const changed = part.pages.reduce((last, page) => (page.changed > last ? page.changed : last), '');
    return `<sitemap><loc>${escape(absolute(part.name))}</loc><lastmod>${changed}</lastmod></sitemap>\n`;
  });
  return [
    { name, xml: `${HEAD}<sitemapindex ${XMLNS}>\n${rows.join('')}</sitemapindex>\n` },
    ...parts.map((part) => ({ name: part.name, xml: sitemapXml(part.pages) })),
  ];
}

const escape = (address: string): string => encodeURI(address).replaceAll('&', '&amp;');

function sitemapXml(pages: readonly MappedPage[]): string {
  const rows = pages.map(
    ({ address, changed }) => `<url><loc>${escape(address)}</loc><lastmod>${changed}</lastmod></url>\n`,
  );
  return `${HEAD}<urlset ${XMLNS}>\n${rows.join('')}</urlset>\n`;
}
