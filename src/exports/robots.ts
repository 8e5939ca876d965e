/**
 * `robots.txt` (RFC 9309): everything may be read, and the map shows where it is. Crawlers look for it at the root of a
 * host only; under a sub-path it is that host's own that counts.
 * @param absolute gives an address of the site in full
 */
export function robotsTxt(absolute: (address: string) => string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap.xml')}\n`;
}
