/**
 * A static host in miniature: `index.html` for folders, a redirect to the slash, `404.html`, compression, a sub-path.
 * `astro preview` does none of the last four as hosts do (and moves to another port without a word when its own is
 * taken), so what is tested on it is not what readers get.
 */
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { contentType, isText, mediaTypeOf } from '../src/site/media-types.ts';

/** `x`, `/x` and `/x/` all mean the base `/x/`; nothing means `/`. */
export function toBase(path = ''): string {
  const segments = path.split('/').filter(Boolean);
  return ['', ...segments, ''].join('/');
}

/**
 * Answers requests from a folder.
 * @param folder the built site.
 * @param base what addresses begin with, such as `/` or `/x/`.
 */
export function siteHandler(folder: string, base: string): RequestListener {
  const root = resolve(folder);
  return (request, response) => {
    answer(root, base, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  const found = await find(root, base, pathname);
  if (found.redirect !== undefined) {
    response.writeHead(301, { location: found.redirect + (query === undefined ? '' : `?${query}`) }).end();
    return;
  }
  const type = mediaTypeOf(found.file) ?? 'application/octet-stream';
  // Names under _astro/ carry a hash of what is in them.
  const lasting = found.status === 200 && pathname.includes('/_astro/');
  response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('content-type', contentType(type));
  if (isText(type)) response.setHeader('vary', 'accept-encoding');
  const { encoding, body } = await encoded(found.file, isText(type) ? accepted(request) : []);
  if (encoding) response.setHeader('content-encoding', encoding);
  response.writeHead(found.status, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Encodings in which a text may be sent, the best first, and the endings of files that hold it so. */
const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
type Encoding = keyof typeof ENCODINGS;

function accepted(request: IncomingMessage): Encoding[] {
  const header = request.headers['accept-encoding'] ?? '';
  return (Object.keys(ENCODINGS) as Encoding[]).filter((name) => new RegExp(`\\b${name}\\b`).test(header));
}

/** A file as the build compressed it; else compressed now, as hosts do. */
async function encoded(
  file: string,
  encodings: readonly Encoding[],
): Promise<{ encoding?: Encoding; body: Buffer }> {
  for (const encoding of encodings) {
    const body = await readFile(file + ENCODINGS[encoding]).catch(() => undefined);
    if (body) return { encoding, body };
  }
  const body = await readFile(file).catch(() => Buffer.from('404 Not Found\n'));
  if (!encodings.includes('gzip')) return { body };
  return { encoding: 'gzip', body: await promisify(gzip)(body, { level: 9 }) };
}

type Found = { redirect: string } | { redirect?: never; status: number; file: string };

async function find(root: string, base: string, pathname: string): Promise<Found> {
  const missing = { status: 404, file: join(root, '404.html') };
  if (pathname !== base && (pathname === '/' || `${pathname}/` === base)) return { redirect: base };
  // A redirect to `//…` would be protocol-relative and lead to another host (open redirect).
  if (!pathname.startsWith(base) || pathname.includes('//')) return missing;
  let path: string;
  try {
    path = resolve(root, `.${sep}${decodeURIComponent(pathname.slice(base.length))}`);
  } catch {
    return missing; // A stray % in the address.
  }
  if (path !== root && !path.startsWith(root + sep)) return missing;
  const isFolder = Boolean((await stat(path).catch(() => undefined))?.isDirectory());
  const endsInSlash = pathname.endsWith('/');
  if (isFolder && !endsInSlash) return { redirect: `${pathname}/` };
  const file = isFolder ? join(path, 'index.html') : path;
  const exists = (await stat(file).catch(() => undefined))?.isFile();
  return exists && isFolder === endsInSlash ? { status: 200, file } : missing;
}

/**
 * Listens on both addresses that `localhost` can mean, and on no other, so that the site is not offered to the network
 * and no other server hides behind the second address.
 * @throws NodeJS.ErrnoException `EADDRINUSE`, `EACCES` or `ERR_SOCKET_BAD_PORT` if the port cannot be had.
 */
export async function listen(handler: RequestListener, port: number): Promise<() => void> {
  const servers: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(handler);
    try {
      await new Promise<void>((done, failed) => server.once('error', failed).listen(port, host, done));
      servers.push(server);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue; // No IPv6 here.
      for (const open of servers) open.close();
      throw error;
    }
  }
  return () => {
    for (const server of servers) server.close();
  };
}
