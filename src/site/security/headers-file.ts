import { withBase } from '../../model/addresses.ts';
import { PATH_RULES, securityHeaders } from './policy.ts';

/**
 * The `_headers` file that Cloudflare, Netlify and others apply.
 * @param base path under which the site is served, such as `/` or `/x/`.
 */
export function headersFile(scriptHashes: readonly string[], base: string): string {
  const all = Object.entries(securityHeaders(scriptHashes)).map(([name, value]) => `  ${name}: ${value}\n`);
  const some = PATH_RULES.map(
    ({ path, name, value }) => `${withBase(base, `/${path}`)}\n  ${name}: ${value}\n`,
  );
  return `/*\n${all.join('')}\n${some.join('\n')}`;
}
