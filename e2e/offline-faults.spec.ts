import { expect, type Page } from '@playwright/test';
import { makeNextEdition, NEXT_EDITION } from './next-edition.ts';
import { ARTICLE, controlled, heading, OFFLINE, OTHER, test, visit } from './offline-reader.ts';

test.use({ serviceWorkers: 'allow' });

test('who comes for one page fetches one page; with the second, or on asking, the site is kept', async ({
  page,
  network,
}) => {
  await page.goto(network.url + ARTICLE, { waitUntil: 'networkidle' });
  const asked = network.asked.length;
  // Longer than a page waits before it sees to its worker.
  await page.waitForTimeout(4000);
  expect(network.asked.slice(asked)).toEqual([]);
  await page.goto(network.url + OTHER);
  await controlled(page);
  expect(network.asked).toContain('sw.js');
});

test('the page about reading offline keeps what it says at once', async ({ page, network }) => {
  await page.goto(network.url + OFFLINE);
  await controlled(page);
  await expect(page.getByRole('button', { name: 'Tải toàn bộ để đọc ngoại tuyến' })).toBeVisible();
});

/** What storage may do instead of answering; it goes into the worker. */
const BROKEN = {
  'rejects to look':
    "caches.match = () => Promise.reject(new DOMException('Internal error', 'UnknownError'))",
  'throws when it is looked at':
    "caches.match = () => { throw new DOMException('denied', 'SecurityError'); }",
  'never answers': 'caches.match = () => new Promise(() => {})',
  'cannot be opened, listed or looked at':
    "caches.open = caches.keys = caches.match = () => Promise.reject(new DOMException('gone', 'InvalidStateError'))",
  'gives an answer whose bytes cannot be read':
    "caches.match = async () => new Response(new ReadableStream({ start: (c) => c.error(new TypeError('lost')) }))",
} as const;

for (const [what, code] of Object.entries(BROKEN)) {
  test(`storage that ${what} counts as empty: the network answers`, async ({ page, network }) => {
    network.faults = {
      edit: (path, body) =>
        path === 'sw.js'
          ? Buffer.from(
              `addEventListener('message', ({ data }) => { if (data === 'break') { ${code}; } });\n${body.toString()}`,
            )
          : body,
    };
    await visit(page, network, ARTICLE);
    await page.evaluate(() => {
      navigator.serviceWorker.controller?.postMessage('break');
    });
    for (const path of [ARTICLE, OTHER, 'tim-kiem/?q=lavrov']) {
      const response = await page.goto(network.url + path);
      expect(response?.status(), path).toBe(200);
      expect(network.asked, path).toContain(path.split('?')[0]);
    }
    await expect(page.locator('ol#ket-qua').getByRole('link').first()).toContainText('Sergey Lavrov');
  });
}

/** Puts something else in the place of what is kept, as another script of the host might. */
async function damage(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate(
    async ([url, body]) => {
      for (const name of await caches.keys())
        await (
          await caches.open(name)
        ).put(url, new Response(body, { headers: { 'content-type': 'text/html' } }));
    },
    [address, text] as const,
  );
}

test('a kept page that was changed since comes from the network again, and is kept as it should be', async ({
  page,
  network,
}) => {
  await visit(page, network, ARTICLE);
  await damage(page, network.url + ARTICLE, '<h1>Not ours</h1>');
  await page.goto(network.url + ARTICLE);
  await expect(heading(page)).toContainText('Geneva 2021');
  await network.goDown();
  await page.reload();
  await expect(heading(page)).toContainText('Geneva 2021');
});

test('without a network what was changed is not shown either', async ({ page, network }) => {
  await visit(page, network, ARTICLE);
  await damage(page, network.url + ARTICLE, '<h1>Not ours</h1>');
  await damage(page, network.url + OTHER, '<h1>Not listed as kept, put there all the same</h1>');
  await network.goDown();
  for (const path of [ARTICLE, OTHER]) {
    await page.goto(network.url + path);
    await expect(heading(page), path).toHaveText('Trang này chưa được tải về máy');
  }
});

test('search data that were changed are fetched anew', async ({ page, network }) => {
  await visit(page, network, ARTICLE);
  const [names = ''] = (await page.locator('html').getAttribute('data-search'))?.split(' ') ?? [];
  await damage(page, new URL(names, network.url).href, '{}');
  await page.goto(network.url + 'tim-kiem/?q=lavrov');
  await expect(page.locator('ol#ket-qua').getByRole('link').first()).toContainText('Sergey Lavrov');
});

test.describe('a site that no longer has a worker', () => {
  let next: Awaited<ReturnType<typeof makeNextEdition>>;
  test.beforeAll(async () => {
    next = await makeNextEdition();
  });
  test.afterAll(() => next.remove());

  const footer = (page: Page) => page.getByRole('contentinfo');
  /** When the worker noted that its file is gone. */
  const noted = (page: Page) =>
    page.evaluate(async () =>
      (
        await caches.match(new URL('sw.js', location.origin + document.documentElement.dataset['base']))
      )?.text(),
    );

  for (const [how, gone] of [
    ['is not found', true],
    ['is a page, as hosts answer for what they do not have', 'page'],
  ] as const) {
    test(`the worker whose file ${how} gives way at once and ends within a day, with all it kept`, async ({
      page,
      network,
    }) => {
      test.setTimeout(60_000);
      await visit(page, network, ARTICLE);
      network.site = next.folder;
      network.faults = { missing: (path) => path === 'sw.js' && gone };
      // Shown as it is kept; then it is seen that there is no worker any more.
      await page.goto(network.url + ARTICLE);
      await expect.poll(() => noted(page), { timeout: 20_000 }).toMatch(/^\d+$/);
      await page.goto(network.url + ARTICLE);
      await expect(footer(page)).toContainText(NEXT_EDITION);
      // Half a day later.
      await page.evaluate(async () => {
        const address = new URL('sw.js', location.origin + document.documentElement.dataset['base']);
        for (const name of await caches.keys())
          await (await caches.open(name)).put(address, new Response('0'));
      });
      await page.goto(network.url + ARTICLE);
      await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
        0,
      );
      await page.goto(network.url + ARTICLE);
      await expect(footer(page)).toContainText(NEXT_EDITION);
    });
  }

  test('a deployment that went wrong for a while costs nobody what is kept', async ({ page, network }) => {
    test.setTimeout(60_000);
    await visit(page, network, ARTICLE);
    network.faults = { missing: (path) => path === 'sw.js' };
    await page.reload();
    await expect.poll(() => noted(page), { timeout: 20_000 }).toMatch(/^\d+$/);
    network.faults = {};
    await page.reload();
    await expect.poll(() => noted(page), { timeout: 20_000 }).toBeUndefined();
    await network.goDown();
    await page.reload();
    await expect(heading(page)).toContainText('Geneva 2021');
  });

  test('without a network nobody can tell, and nothing changes', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    await network.goDown();
    await page.reload();
    await page.waitForTimeout(4000);
    expect(await noted(page)).toBeUndefined();
    await expect(heading(page)).toContainText('Geneva 2021');
  });
});
