import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, siteHandler, toBase } from './static-server.ts';

let folder: string;
const servers: Server[] = [];

async function serve(
  base: string,
): Promise<(path: string, headers?: Record<string, string>, method?: string) => Promise<Response>> {
  const server = createServer(siteHandler(folder, base));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return (path, headers = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers, method });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tan-bang-'));
  await mkdir(join(folder, 'site/bai-viet'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  folder = join(folder, 'site');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'lost');
  await writeFile(join(folder, '_headers'), '/*');
  await writeFile(join(folder, 'hinh.png'), '0123456789');
  await writeFile(join(folder, 'bai-viet/index.html'), 'articles');
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(join(folder, '..'), { recursive: true });
});

test('a folder answers with its index, compressed', async () => {
  const response = await (await serve('/'))('/bai-viet/');
  expect(await response.text()).toBe('articles');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

test('what the build compressed is sent as it is, in the best encoding that the browser knows', async () => {
  await writeFile(join(folder, 'bai-viet/tep.txt'), 'plain');
  await writeFile(join(folder, 'bai-viet/tep.txt.br'), brotliCompressSync('brotli'));
  await writeFile(join(folder, 'bai-viet/tep.txt.gz'), gzipSync('gzip'));
  const get = await serve('/');
  for (const [accepted, sent] of [
    ['gzip, br', 'brotli'],
    ['gzip', 'gzip'],
    ['identity', 'plain'],
    ['gzip;q=0, br;q=0', 'plain'],
    ['br; q=0.0, gzip;q=0.5', 'gzip'],
    ['*', 'brotli'],
    ['*, br;q=0', 'gzip'],
  ] as const) {
    const response = await get('/bai-viet/tep.txt', { 'accept-encoding': accepted });
    expect(await response.text()).toBe(sent);
    expect(response.headers.get('vary')).toBe('accept-encoding');
  }
});

test('a missing slash is redirected and the query kept', async () => {
  const response = await (await serve('/'))('/bai-viet?q=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/bai-viet/?q=1');
});

test.each([
  '/nothing',
  '/index.html/',
  '/%',
  '/..%2fsecret.txt',
  '/bai-viet/..%2f..%2fsecret.txt',
  '/%00',
  '//',
  '//bai-viet',
  '/_headers',
  '/%5fheaders',
])('%s is not found, and the 404 page says so', async (path) => {
  const response = await (await serve('/'))(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('lost');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is no way to read a page', async (method) => {
  const response = await (await serve('/'))('/bai-viet/', {}, method);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
  expect(await response.text()).toBe('');
});

test('HEAD answers with the headers of GET and no body', async () => {
  const get = await serve('/');
  const [head, whole] = [await get('/hinh.png', {}, 'HEAD'), await get('/hinh.png')];
  expect(await head.text()).toBe('');
  for (const name of ['content-length', 'content-type', 'etag', 'cache-control'])
    expect(head.headers.get(name), name).toBe(whole.headers.get(name));
});

test('what a browser has is not sent again; each encoding has a tag of its own', async () => {
  const get = await serve('/');
  const plain = (await get('/bai-viet/', { 'accept-encoding': 'identity' })).headers.get('etag') ?? '';
  const small = (await get('/bai-viet/', { 'accept-encoding': 'gzip' })).headers.get('etag') ?? '';
  expect(plain).toMatch(/^"[\w-]{16}"$/);
  expect(small).not.toBe(plain);
  for (const [tag, status] of [
    [plain, 304],
    [`W/${plain}`, 304],
    [`"x", ${plain}`, 304],
    ['*', 304],
    [small, 200],
    ['"x"', 200],
  ] as const) {
    const response = await get('/bai-viet/', { 'accept-encoding': 'identity', 'if-none-match': tag });
    expect(response.status, tag).toBe(status);
    expect(await response.text()).toBe(status === 200 ? 'articles' : '');
  }
});

test.each([
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-3', 206, '789', 'bytes 7-9/10'],
  ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-', 416, '', 'bytes */10'],
  ['bytes=-0', 416, '', 'bytes */10'],
  ['bytes=0-1,4-5', 200, '0123456789', null],
  ['bytes=-', 200, '0123456789', null],
  ['letters=0-1', 200, '0123456789', null],
])('the range %s is answered with %i %s', async (range, status, body, sent) => {
  const response = await (await serve('/'))('/hinh.png', { range });
  expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
    status,
    body,
    sent,
  ]);
});

test('a part of a file that has changed since is no part of it: the whole is sent', async () => {
  const response = await (await serve('/'))('/hinh.png', { range: 'bytes=2-4', 'if-range': '"of another"' });
  expect([response.status, await response.text()]).toEqual([200, '0123456789']);
});

test('under a sub-path the site begins there, and the root leads to it', async () => {
  const get = await serve('/x/');
  expect(await (await get('/x/bai-viet/')).text()).toBe('articles');
  expect((await get('/')).headers.get('location')).toBe('/x/');
  expect((await get('/x')).headers.get('location')).toBe('/x/');
  expect((await get('/bai-viet/')).status).toBe(404);
});

test('bases are told with or without slashes', () => {
  expect([undefined, '', '/', 'x', '/x', '/x/', '/a/b'].map((path) => toBase(path))).toEqual([
    '/',
    '/',
    '/',
    '/x/',
    '/x/',
    '/x/',
    '/a/b/',
  ]);
});

test('a port in use is an error, not another port', async () => {
  const server = createServer(siteHandler(folder, '/'));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await expect(listen(siteHandler(folder, '/'), port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
