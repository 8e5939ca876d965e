/** Where `npm start` serves, and so where a build that knows no public address can be read. */
export const LOCAL_SITE = 'http://localhost:4321';

/**
 * The public address of the site without its base path, such as `https://example.org`, from `SITE_URL`.
 * @returns undefined when the site does not know it: pages then name no canonical address
 * @throws {Error} when `SITE_URL` is not the address of a host alone
 */
export function siteUrl(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const given = env['SITE_URL'];
  if (!given) return undefined;
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is “${given}”, which is no web address: write it as https://example.org`);
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is “${given}”, but it is the host alone: write SITE_URL=${url.origin} BASE_PATH=${url.pathname}`,
    );
  }
  return url.origin;
}
