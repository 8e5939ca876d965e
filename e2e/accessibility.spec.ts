import { expect, test } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';

// On a phone; accessibility-everywhere.spec.ts looks at every page on a desk.
test.use({ viewport: { width: 360, height: 900 }, reducedMotion: 'reduce' });

for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
  test(`axe finds nothing on a phone, by day or by night, on: ${kind}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await axeFinds(page), 'by day').toEqual([]);
    // Nothing but colours changes by night.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFinds(page, { only: ['color-contrast'] }), 'by night').toEqual([]);
  });
}
