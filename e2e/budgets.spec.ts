import { expect, test } from '@playwright/test';
import { LONGEST_ARTICLE, PAGE_OF_EACH_KIND } from './pages.ts';

// Budgets are told in gzip, which every server and browser has.
test.use({ extraHTTPHeaders: { 'accept-encoding': 'gzip' } });

/** Kilobytes as budgets count them. */
const KB = 1000;

test('the longest article stays within its budget of bytes and requests', async ({ page }) => {
  const loaded: { type: string; bytes: number }[] = [];
  page.on('requestfinished', (request) => {
    void request
      .sizes()
      .then(({ responseBodySize }) => loaded.push({ type: request.resourceType(), bytes: responseBodySize }));
  });
  await page.goto(LONGEST_ARTICLE, { waitUntil: 'networkidle' });
  const bytes = (...types: string[]) =>
    loaded.filter(({ type }) => types.includes(type)).reduce((sum, each) => sum + each.bytes, 0);
  expect(loaded.length).toBeLessThanOrEqual(6);
  expect(bytes('document', 'stylesheet')).toBeLessThanOrEqual(26 * KB);
  expect(bytes('script')).toBeLessThanOrEqual(5 * KB);
  expect(bytes('font')).toBeLessThanOrEqual(32 * KB);
  expect(loaded.reduce((sum, each) => sum + each.bytes, 0)).toBeLessThanOrEqual(54 * KB);
});

test('nothing moves while the longest article loads', { tag: '@letters' }, async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts = (window.shifts ?? 0) + (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(LONGEST_ARTICLE, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => window.shifts ?? 0)).toBeLessThan(0.001);
  }
});

test('the first screen of an article is painted as it stays before any other file has come', async ({
  page,
}) => {
  /** What stands on the first screen, where, and in which ink, when files of these names do not come. */
  const firstScreen = async (missing: RegExp): Promise<string[]> => {
    await page.route(missing, (route) => route.abort());
    await page.goto(LONGEST_ARTICLE, { waitUntil: 'networkidle' });
    await page.unroute(missing);
    return page.locator('body *').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { x, y, right, bottom } = element.getBoundingClientRect();
        const { color, backgroundColor, fontSize, textDecoration } = getComputedStyle(element);
        const box = [element.localName, x, y, right, Math.min(bottom, innerHeight)];
        return y < innerHeight && right > x
          ? [[...box, color, backgroundColor, fontSize, textDecoration].join(' ')]
          : [];
      }),
    );
  };
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const whole = await firstScreen(/\.woff2$/);
    expect(whole.length).toBeGreaterThan(30);
    expect(await firstScreen(/\.(?:css|woff2)$/)).toEqual(whole);
  }
});

test('no page asks another host for anything, and none logs an error', async ({ page, baseURL }) => {
  const host = new URL(baseURL ?? '').host;
  const wrong: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== host) wrong.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  for (const address of Object.values(PAGE_OF_EACH_KIND)) await page.goto(address, { waitUntil: 'load' });
  expect(wrong).toEqual([]);
});

declare global {
  interface Window {
    shifts?: number;
  }
}
