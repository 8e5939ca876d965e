/**
 * A static host in miniature: `index.html` for folders, a redirect to the slash, `404.html`, compression, conditional and
 * range requests, a sub-path.
 * `astro preview` does none of the last four as hosts do (and moves to another port without a word when its own is
 * taken), so what is tested on it is not what readers get.
 */
import { stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { contentType, isText, mediaTypeOf } from '../src/site/media-types.ts';
import { acceptedEncodings, conditional, encoded } from './static-answer.ts';

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
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
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
  const accepted = isText(type) ? acceptedEncodings(request.headers['accept-encoding']) : [];
  const { encoding, body } = await encoded(found.file, accepted);
  if (encoding) response.setHeader('content-encoding', encoding);
  const part = conditional(request, response, body, found.status);
  response.setHeader('content-length', part.body.length);
  response.writeHead(part.status).end(request.method === 'HEAD' ? undefined : part.body);
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
  // Rules for hosts that read them; there nobody is sent the file either.
  if (path === join(root, '_headers')) return missing;
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
