import { createServer } from 'node:http';
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
  /** Milliseconds from a key to the painted hits: median and 95th of a hundred. */
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
/** A phone: Lighthouse's “slow 4G” and a processor four times slower. */
export const PHONE: Conditions = { cpu: 4, line: { latency: 150, rate: (1.6e6 / 8) * 0.9 } };

/**
 * Measures the search dialog of a built site.
 * @param queries typed one after the other, each letter by letter; the first is typed at once on opening
 */
export async function measureSearch(
  dist: string,
  conditions: Conditions,
  queries: readonly [string, ...string[]],
): Promise<SearchCost> {
  const server = createServer(siteHandler(dist, '/'));
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const found = await findBrowser(() => undefined);
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    chromiumSandbox: found.sandbox,
  });
  try {
    const { port } = server.address() as AddressInfo;
    return await measure(browser, `http://localhost:${String(port)}/gioi-thieu/`, conditions, queries);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function measure(
  browser: Browser,
  address: string,
  { cpu, line }: Conditions,
  [first, ...more]: readonly [string, ...string[]],
): Promise<SearchCost> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await devtools.send('Network.enable');
  if (line)
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.rate,
      uploadThroughput: line.rate / 2,
    });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const started = performance.now();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(first);
  await page.locator('.search-dialog .hit').first().waitFor({ timeout: 120_000 });
  const firstHits = performance.now() - started;
  const bytesThen = bytes;
  // Keys are of interest once everything that the first query needs is there.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
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
