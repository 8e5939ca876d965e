import { expect, test } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';

for (const width of [360, 1440]) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });

    for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
      test(`axe finds nothing by day or by night on: ${kind}`, async ({ page }) => {
        await page.goto(address);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeFinds(page), colorScheme).toEqual([]);
        }
      });
    }
  });
}

for (const width of [320, 360, 768, 1440]) {
  test(`no page scrolls sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of Object.values(PAGE_OF_EACH_KIND)) {
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}
