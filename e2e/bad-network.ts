/**
 * A server of the built site with a bad network in front of it. The faults are made on the wire, not in the browser's
 * tools, so that pages and service workers meet them alike.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { siteHandler, toBase } from '../scripts/static-server.ts';

/** What is wrong with the network; nothing, when empty. */
export interface Faults {
  /**
   * Which answers end half-way: `broken` when the connection breaks, `short` when the answer pretends to be whole.
   * @param path from where the site begins.
   */
  readonly cut?: (path: string) => 'broken' | 'short' | undefined;
  /**
   * Which files the host does not have for now: it says so and lets browsers keep that for a year, as some do; or it
   * answers with a `page`, as others do.
   */
  readonly missing?: (path: string) => boolean | 'page';
  /** What a file is instead. */
  readonly edit?: (path: string, body: Buffer) => Buffer;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Of each answer. */
  readonly bytesPerSecond?: number;
}

/** As Chromium's tools describe a phone on 2G. */
export const TWO_G: Faults = { latency: 300, bytesPerSecond: 31_250 };

export class BadNetwork {
  /** Address of the home page. */
  readonly url: string;
  /** Paths asked for, in order. */
  readonly asked: string[] = [];
  /** Folder of the built site on the server; a deployment puts another there. */
  site: string;
  faults: Faults = {};
  readonly #base = toBase(process.env.BASE_PATH);
  readonly #outer: Server;
  readonly #inner: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(outer: Server, inner: Server, site: string) {
    this.#outer = outer;
    this.#inner = inner;
    this.site = site;
    this.url = `http://127.0.0.1:${portOf(outer)}${this.#base}`;
    inner.on('request', (request: IncomingMessage, response: ServerResponse) => {
      siteHandler(this.site, this.#base)(request, response);
    });
    outer.on('request', (request: IncomingMessage, response: ServerResponse) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
    outer.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }

  /** Serves a built site on a free port. */
  static async start(site = 'dist'): Promise<BadNetwork> {
    const [outer, inner] = [createServer(), createServer()];
    for (const server of [outer, inner]) {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    }
    return new BadNetwork(outer, inner, site);
  }

  /** Takes the network away: connections break, new ones are refused. */
  async goDown(): Promise<void> {
    const closed = new Promise((done) => this.#outer.close(done));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** Gives the network back. */
  async comeBack(): Promise<void> {
    const { port } = new URL(this.url);
    await new Promise<void>((done) => this.#outer.listen(Number(port), '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    if (this.#outer.listening) await this.goDown();
    this.#inner.closeAllConnections();
    this.#inner.close();
  }

  async #answer({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (url.split('?')[0] ?? '').slice(this.#base.length);
    this.asked.push(path);
    const { cut, missing, edit, latency = 0, bytesPerSecond } = this.faults;
    // The test may end before a late answer.
    await pause(latency, undefined, { ref: false });
    const isMissing = missing?.(path);
    if (isMissing === 'page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>?</title>');
      return;
    }
    if (isMissing) {
      response.writeHead(404, { 'cache-control': 'public, max-age=31536000, immutable' }).end('404');
      return;
    }
    const whole = await fetch(`http://127.0.0.1:${portOf(this.#inner)}${url}`, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' },
    });
    const sentBody = Buffer.from(await whole.arrayBuffer());
    const body = edit?.(path, sentBody) ?? sentBody;
    const how = body.length > 0 ? cut?.(path) : undefined;
    const headers = new Headers(whole.headers);
    if (how === 'short' || edit) headers.delete('content-length');
    response.writeHead(whole.status, Object.fromEntries(headers));
    const sent = how ? body.subarray(0, Math.floor(body.length / 2)) : body;
    for (let at = 0; at < sent.length && !response.destroyed; at += 4096) {
      response.write(sent.subarray(at, at + 4096));
      if (bytesPerSecond) await pause((4096 / bytesPerSecond) * 1000);
    }
    // What was written must be on its way before the connection breaks.
    if (how === 'broken') await pause(50).then(() => response.destroy());
    else response.end();
  }
}

function portOf(server: Server): string {
  return String((server.address() as AddressInfo).port);
}
