/** A reader whose browser may keep the site, before a network that can fail. */
import { test as base, type Locator, type Page } from '@playwright/test';
import { BadNetwork } from './bad-network.ts';

export const ARTICLE = 'bai-viet/geneva-2021/';
export const OTHER = 'bai-viet/istanbul-2025/';
export const OFFLINE = 'ngoai-tuyen/';

export const test = base.extend<{ network: BadNetwork }>({
  // Playwright wants a pattern here, even an empty one.
  // eslint-disable-next-line no-empty-pattern
  network: async ({}, use) => {
    const network = await BadNetwork.start();
    await use(network);
    await network.stop();
  },
});

/** Opens a page, as somebody who was here before, and waits until the worker has kept what every reader keeps. */
export async function visit(page: Page, network: BadNetwork, path: string): Promise<void> {
  await page.goto(network.url + path);
  await page.reload();
  await controlled(page);
}

/** Waits until a worker answers for the page. */
export async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 30_000,
  });
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
