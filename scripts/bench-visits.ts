/**
 * `npm run bench:visits`: bytes that cross the network for what readers do, answers with their headers, as gzip and as
 * brotli. Needs a built `dist/`; for the figures of `docs/deploy.md`, one that was built with SITE_URL.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { LONGEST_ARTICLE, PAGE_OF_EACH_KIND } from '../e2e/pages.ts';
import { siteHandler, toBase } from './static-server.ts';

/** What a reader does, one after the other in one browser. */
const VISITS: Readonly<Record<string, (page: Page, site: string) => Promise<unknown>>> = {
  'first visit, to the longest article': (page, site) => page.goto(new URL(LONGEST_ARTICLE, site).href),
  'second page, an article': (page, site) => page.goto(new URL('./bai-viet/istanbul-2025/', site).href),
  'third page, an entry': (page, site) => page.goto(new URL(PAGE_OF_EACH_KIND.person, site).href),
  'search, to the last hits': async (page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('lavrov');
    await page.getByRole('option').first().waitFor();
  },
};

const base = toBase(process.env.BASE_PATH);
const { executablePath, env, sandbox } = await findBrowser(console.log);
const browser = await chromium.launch({
  executablePath,
  env: { ...(process.env as Record<string, string>), ...env },
  chromiumSandbox: sandbox,
});
const measured = [await measure(browser, 'gzip'), await measure(browser, 'br')];
await browser.close();
const [gzip, brotli] = measured;
for (const what of gzip?.keys() ?? []) {
  const [old, small] = [gzip?.get(what), brotli?.get(what)];
  console.log(
    `${what}: ${kilobytes(old?.bytes)} KB with gzip, ${kilobytes(small?.bytes)} KB with brotli, ${String(old?.answers)} answers`,
  );
}

interface Traffic {
  bytes: number;
  answers: number;
}

/** Traffic of each visit, with an empty cache at first; and of two pages with what the service worker fetches. */
async function measure(browser: Browser, encoding: 'gzip' | 'br'): Promise<Map<string, Traffic>> {
  const answer = siteHandler('dist', base);
  const sent = new Map<string, Traffic>();
  let now: Traffic = { bytes: 0, answers: 0 };
  const server = createServer((request, response) => {
    request.headers['accept-encoding'] = encoding;
    answer(request, response);
  });
  // Counted on the wire, so that what a worker fetches counts too, and what a cache holds does not.
  server.on('connection', (socket) => {
    let before = 0;
    const count = (): void => {
      now.bytes += socket.bytesWritten - before;
      before = socket.bytesWritten;
    };
    socket.on('drain', count).on('close', count);
    counters.push(count);
  });
  const counters: (() => void)[] = [];
  server.on('request', () => (now.answers += 1));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const site = `http://localhost:${String((server.address() as AddressInfo).port)}${base}`;

  const visit = async (what: string, page: Page, act: () => Promise<unknown>): Promise<void> => {
    now = { bytes: 0, answers: 0 };
    await act();
    // Until nothing more has been asked for, or sent, for a second.
    let before = -1;
    while (before !== now.bytes + now.answers) {
      before = now.bytes + now.answers;
      await page.waitForTimeout(1000);
      for (const count of counters) count();
    }
    sent.set(what, now);
  };
  const blocked = await browser.newContext({ serviceWorkers: 'block' });
  const page = await blocked.newPage();
  for (const [what, act] of Object.entries(VISITS)) await visit(what, page, () => act(page, site));
  await blocked.close();

  const allowed = await browser.newContext({ serviceWorkers: 'allow' });
  const kept = await allowed.newPage();
  // Longer than a page waits before it sees to its worker.
  await visit('first visit, and ten seconds of reading', kept, async () => {
    await kept.goto(new URL(LONGEST_ARTICLE, site).href);
    await kept.waitForTimeout(10_000);
  });
  await visit(
    'second page, with what is then kept for reading and searching without a network',
    kept,
    async () => {
      await kept.goto(new URL('./bai-viet/istanbul-2025/', site).href);
      await kept.waitForFunction(() => navigator.serviceWorker.controller !== null);
    },
  );
  await allowed.close();
  server.closeAllConnections();
  server.close();
  return sent;
}

function kilobytes(bytes = 0): string {
  return (bytes / 1000).toFixed(1);
}
