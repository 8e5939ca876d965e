import { expect, test } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';

test.describe('on a phone, by day and by night', () => {
  test.use({ viewport: { width: 360, height: 780 }, reducedMotion: 'reduce' });

  for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
    test(`axe finds nothing on: ${kind}`, async ({ page }) => {
      await page.goto(address);
      expect(await axeFinds(page)).toEqual([]);
      // Nothing but colours changes by night.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFinds(page, { only: ['color-contrast'] })).toEqual([]);
    });
  }
});

for (const width of [360, 768, 1440]) {
  test(`no page scrolls sideways at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of Object.values(PAGE_OF_EACH_KIND)) {
      await page.goto(address);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    }
  });
}
