import type { Browser, Page } from '@playwright/test';

/** What a reader who opens a page waits for. */
export interface PaintCost {
  /** Milliseconds from asking for the page to its first, and to its largest, paint. */
  readonly first: number;
  readonly largest: number;
  /** Milliseconds for which tasks of more than 50 ms kept the page from answering: their sum beyond the 50. */
  readonly blocking: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Requests, and bytes of their answers on the line without headers. */
  readonly requests: number;
  readonly bytes: number;
}

/** Lighthouse's “slow 4G” as DevTools brakes it, and a main thread four times slower. */
const LINE = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const CPU = 4;

/**
 * Opens pages one after the other as one reader does, who begins with an empty cache.
 * @param addresses in full
 * @returns what each cost, in their order
 */
export async function measureVisit(browser: Browser, addresses: readonly string[]): Promise<PaintCost[]> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  });
  const costs: PaintCost[] = [];
  // A tab for each page, in one browser with one cache: what the page before still does is not counted.
  for (const address of addresses) {
    const page = await context.newPage();
    costs.push(await measurePage(page, address));
    await page.close();
  }
  await context.close();
  return costs;
}

async function measurePage(page: Page, address: string): Promise<PaintCost> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  let [requests, bytes] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    // What the cache has crosses no line.
    if (encodedDataLength > 0) requests += 1;
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { largest: 0, blocking: 0, shift: 0 };
    const observe = (type: string, each: (entry: PerformanceEntry) => void): void => {
      new PerformanceObserver((list) => {
        list.getEntries().forEach(each);
      }).observe({ type, buffered: true });
    };
    observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    observe('longtask', ({ duration }) => (seen.blocking += duration - 50));
    observe('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
    Object.assign(window, { seen });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { seen: Pick<PaintCost, 'largest' | 'blocking' | 'shift'> }).seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  return { ...seen, requests, bytes };
}
