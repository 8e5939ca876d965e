import { withBase } from '../../model/addresses.ts';
import type { InPageHashes } from './in-page.ts';
import { rulesByFile, securityHeaders } from './policy.ts';

/**
 * The `_headers` file that Cloudflare, Netlify and others apply.
 * @param base path under which the site is served, such as `/` or `/x/`.
 * @param files of the built site, from its folder, with forward slashes.
 */
export function headersFile(hashes: InPageHashes, base: string, files: readonly string[]): string {
  const all = Object.entries(securityHeaders(hashes)).map(([name, value]) => `  ${name}: ${value}\n`);
  const some = rulesByFile(files).map(
    ({ path, name, value }) => `${withBase(base, `/${path}`)}\n  ${name}: ${value}\n`,
  );
  return `/*\n${all.join('')}\n${some.join('\n')}`;
}
