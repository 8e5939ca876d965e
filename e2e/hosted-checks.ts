/**
 * What any server of the built site must do, asked over HTTP. Used by the browser tests behind workerd and by
 * `npm run check:deploy` behind the server of the machine. Each answers with what is wrong.
 */
import { mediaTypeOf } from '../src/site/media-types.ts';
import { filesOf, leadingPagesOf, pagesOf } from './site-files.ts';

const HEADERS: Readonly<Record<string, RegExp>> = {
  'content-security-policy':
    /^default-src 'none'; script-src 'self' 'sha256-.*require-trusted-types-for 'script'.*; frame-ancestors 'none'$/,
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-embedder-policy': /^require-corp$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /(?=.*camera=\(\))(?=.*geolocation=\(\))(?=.*microphone=\(\))/,
  'referrer-policy': /^same-origin$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
};

/** What is called by a hash of its content, whatever else it is called. */
const HASHED = /^_astro\/|-[0-9a-f]{10}\.json$/;

/** Address of everything a server sends, relative to the base address. */
export function sentFiles(folder: string): string[] {
  const others = filesOf(folder).filter((file) => !/\.(?:html|br|gz)$|^_(?!astro)/.test(file));
  return [...pagesOf(folder), ...leadingPagesOf(folder), ...others];
}

/** Answers that lack a security header, the 404 page included. */
export async function headerProblems(site: string, paths: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const path of [...paths, './khong-co-trang-nay/']) {
    const { headers } = await ask(site, path);
    for (const [name, wanted] of Object.entries(HEADERS)) {
      const value = headers.get(name);
      if (value === null || !wanted.test(value)) problems.push(`${path}: ${name}: ${value ?? 'absent'}`);
    }
  }
  return problems;
}

/** Answers that may be kept too long or too short a time, or that scripts of other sites may wrongly read or not. */
export async function cacheProblems(site: string, paths: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  const seen = { hashed: 0, data: 0 };
  for (const path of paths) {
    const { status, headers } = await ask(site, path);
    if (status >= 300 && status < 400) continue; // Some hosts lead from 404.html to another name for it.
    const hashed = HASHED.test(path);
    const wanted = hashed ? /^public, max-age=31536000, immutable$/ : /max-age=0|no-cache/;
    const cache = headers.get('cache-control') ?? 'absent';
    if (!wanted.test(cache)) problems.push(`${path}: cache-control: ${cache}`);
    const data = path.startsWith('data/');
    const origin = headers.get('access-control-allow-origin');
    if (origin !== (data ? '*' : null))
      problems.push(`${path}: access-control-allow-origin: ${origin ?? 'absent'}`);
    if (hashed) seen.hashed += 1;
    if (data) seen.data += 1;
  }
  if (seen.hashed < 3 || seen.data < 1) problems.push('too few files to tell');
  return problems;
}

/** Files of another edition: what a page asks for while a deployment is half done, or after it. */
const MISSING = [
  '_astro/khong-co.js',
  '_astro/khong-co.0a1B2c3D.css',
  'data/tim-ten-0000000000.json',
  'data/tim-chu-0000000000.json',
  'data/ngoai-tuyen-0000000000.json',
];

/** “Not found” that may be kept, so that a browser goes on saying so when the file is there. */
export async function missingFileProblems(site: string): Promise<string[]> {
  const problems: string[] = [];
  for (const path of MISSING) {
    const { status, headers } = await ask(site, path);
    const cache = headers.get('cache-control') ?? 'absent';
    if (status !== 404 || /immutable|max-age=[1-9]/.test(cache))
      problems.push(`${path}, which is missing: ${String(status)}, cache-control: ${cache}`);
  }
  return problems;
}

/** Texts that come uncompressed, in the wrong letters or as what they are not. */
export async function typeProblems(site: string, paths: readonly string[]): Promise<string[]> {
  const problems: string[] = [];
  for (const path of paths) {
    const { status, headers } = await ask(site, path);
    if (status >= 300 && status < 400) continue;
    const wanted = mediaTypeOf(path.endsWith('/') ? 'index.html' : path) ?? 'none';
    const [type = '', parameter = ''] = (headers.get('content-type') ?? '').split(/; ?/);
    // A host that does not know what a file is sends no type, and browsers offer to save it.
    if (type === '' && path.endsWith('.bib')) continue;
    if (type !== wanted && !SAME_TYPES.has(`${wanted} ${type}`))
      problems.push(`${path}: content-type: ${type}`);
    if (wanted.startsWith('text/') && parameter.toLowerCase() !== 'charset=utf-8') {
      problems.push(`${path}: content-type: ${parameter || 'no charset'}`);
    }
  }
  return problems;
}

/** Other names of a type, which mean the same to browsers. */
const SAME_TYPES: ReadonlySet<string> = new Set([
  'text/javascript application/javascript',
  'application/xml text/xml',
]);

/** Pages that come uncompressed, though the browser asks for it compressed. */
export async function compressionProblems(site: string, encodings: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    encodings.map(async (encoding) => {
      const { headers } = await ask(site, './', { 'accept-encoding': encoding });
      return headers.get('content-encoding') === encoding ? [] : [`./ does not come as ${encoding}`];
    }),
  );
  return answers.flat();
}

/** What is wrong with redirects and missing pages. */
export async function routeProblems(site: string): Promise<string[]> {
  const problems: string[] = [];
  const slashless = await ask(site, './bai-viet');
  const location = new URL(slashless.headers.get('location') ?? '', site).href;
  if (![301, 307, 308].includes(slashless.status) || location !== new URL('./bai-viet/', site).href) {
    problems.push(`bai-viet without its slash: ${String(slashless.status)} to ${location}`);
  }
  for (const path of ['./khong-co-trang-nay/', './khong-co', './_headers']) {
    const missing = await ask(site, path);
    if (missing.status !== 404 || !missing.text.includes('id="noi-dung"')) {
      problems.push(`${path}: ${String(missing.status)}, without the page that says so`);
    }
  }
  return problems;
}

async function ask(
  site: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: Headers; text: string }> {
  const response = await fetch(new URL(path, site), { redirect: 'manual', headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
