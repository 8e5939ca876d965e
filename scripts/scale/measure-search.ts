import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../e2e/browser.ts';
import { siteHandler } from '../static-server.ts';

/** What a reader waits for. */
export interface SearchCost {
  /** Milliseconds from opening the search, with a query typed at once, to its first hits. */
  readonly first: number;
  /** Bytes on the line until then. */
  readonly bytes: number;
  /** Milliseconds from a key to the painted hits, once what they need is there: median and 95th of a hundred. */
  readonly key: number;
  readonly key95: number;
}

/** A line and a processor. `latency` in milliseconds, `rate` in bytes a second. */
export interface Conditions {
  readonly cpu: number;
  readonly line?: { readonly latency: number; readonly rate: number };
}

/** This machine and its own line. */
export const FAST: Conditions = { cpu: 1 };
/**
 * A phone: Lighthouse's “slow 4G” and a main thread four times slower; workers keep their speed, since DevTools cannot
 * brake them.
 */
export const PHONE: Conditions = { cpu: 4, line: { latency: 150, rate: (1.6e6 / 8) * 0.9 } };

/**
 * The line between the server and the browser: counts what it carries, and is as slow as it is told. In the server,
 * since the browser's own brake does not hold what a worker fetches.
 */
class Line {
  bytes = 0;
  slow: Conditions['line'];
  #free = 0;

  /** Holds an answer back until it would have arrived. */
  carry(response: ServerResponse): void {
    const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
    response.end = ((body?: Buffer) => {
      const size = body?.length ?? 0;
      this.bytes += size;
      if (!this.slow) return end(body);
      const now = performance.now();
      this.#free = Math.max(now + this.slow.latency, this.#free) + (1000 * size) / this.slow.rate;
      setTimeout(() => end(body), this.#free - now);
      return response;
    }) as typeof response.end;
  }
}

/**
 * Measures the search dialog of a built site.
 * @param queries typed one after the other, each letter by letter; the first is typed at once on opening
 */
export async function measureSearch(
  dist: string,
  conditions: Conditions,
  queries: readonly [string, ...string[]],
): Promise<SearchCost> {
  const line = new Line();
  const site = siteHandler(dist, '/');
  const server = createServer((request, response) => {
    line.carry(response);
    site(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const found = await findBrowser(() => undefined);
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    chromiumSandbox: found.sandbox,
  });
  try {
    const { port } = server.address() as AddressInfo;
    return await measure(browser, `http://localhost:${String(port)}/gioi-thieu/`, line, conditions, queries);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function measure(
  browser: Browser,
  address: string,
  line: Line,
  { cpu, line: slow }: Conditions,
  [first, ...more]: readonly [string, ...string[]],
): Promise<SearchCost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  line.slow = slow;
  line.bytes = 0;
  const started = performance.now();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(first);
  await page.locator('.search-dialog .hit').first().waitFor({ timeout: 120_000 });
  const firstHits = performance.now() - started;
  const bytesThen = line.bytes;
  // Keys are of interest once everything that the first query needs is there.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  // Typed twice: what a query needs is fetched the first time, and the line is not what is asked here.
  await keyTimes(page, more);
  const times = await keyTimes(page, more);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { first: firstHits, bytes: bytesThen, key: at(0.5), key95: at(0.95) };
}

/** Types queries letter by letter inside the page. @returns milliseconds from each key to the painted hits, ascending */
async function keyTimes(page: Page, queries: readonly string[]): Promise<number[]> {
  const times = await page.evaluate(
    async (texts) => {
      const input = document.querySelector<HTMLInputElement>('.search-input');
      const status = document.querySelector('.search-status');
      if (!input || !status) return [];
      const found: number[] = [];
      for (const text of texts) {
        for (let length = 1; length <= text.length; length += 1) {
          const start = performance.now();
          input.value = text.slice(0, length);
          input.dispatchEvent(new Event('input', { bubbles: true }));
          // The dialog says which query its hits answer; what shows at once answers at once.
          while ((input.dataset['answered'] ?? input.value) !== input.value)
            await new Promise((next) => setTimeout(next, 1));
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          found.push(performance.now() - start);
          await new Promise((pause) => setTimeout(pause, 30));
        }
      }
      return found;
    },
    [...queries],
  );
  return times.sort((a, b) => a - b);
}
