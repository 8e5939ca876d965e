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
): Promise<(path: string, headers?: Record<string, string>) => Promise<Response>> {
  const server = createServer(siteHandler(folder, base));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return (path, headers = {}) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', headers });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tan-bang-'));
  await mkdir(join(folder, 'site/bai-viet'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  folder = join(folder, 'site');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'lost');
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
])('%s is not found, and the 404 page says so', async (path) => {
  const response = await (await serve('/'))(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('lost');
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
