/**
 * Puts the base path in front of a site address: `withBase('/x/', '/nguon/')` is `/x/nguon/`.
 * @param base as Astro gives it: begins with a slash, may lack the one at the end.
 */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}
