import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_OF_EACH_KIND } from './pages.ts';

// The list of all names is long, and axe looks at each of its links.
test.describe.configure({ timeout: 90_000 });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });

      for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
        test(`axe finds nothing on: ${kind}`, async ({ page }) => {
          await page.goto(address);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .map(({ html }) => html)
                .join(' | ')
                .slice(0, 300)}`,
          );
          expect(found).toEqual([]);
        });
      }
    });
  }
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
