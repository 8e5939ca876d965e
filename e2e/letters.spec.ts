/** What hangs on how wide and how tall the letters of the system are: every page bears any face that a reader may have. */
import { expect, test, type Page } from '@playwright/test';
import { lostText, smallTargets } from './accessibility-probes.ts';
import { axeFinds } from './axe.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';

const LETTERS = { tag: '@letters' };

/** How many pixels of the page stick out to the right of the window. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
  test(
    `no scroll sideways, and targets large enough or with room around them, on: ${kind}`,
    LETTERS,
    async ({ page }) => {
      await page.goto(address);
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sideways(page), `at ${String(width)} px`).toBe(0);
        if (width !== 360 && width !== 1440) continue;
        expect(await page.evaluate(smallTargets), `at ${String(width)} px`).toEqual([]);
        // Axe knows other exceptions of WCAG 2.5.8 than the probe.
        expect(await axeFinds(page, { only: ['target-size'] }), `axe at ${String(width)} px`).toEqual([]);
      }
    },
  );

  test(
    `twice the size of text, and the spacing of WCAG 1.4.12, lose nothing on: ${kind}`,
    LETTERS,
    async ({ page }) => {
      await page.goto(address);
      const session = await page.context().newCDPSession(page);
      for (const { width, height } of [
        { width: 1280, height: 900 },
        // The same window at a zoom of 200 %.
        { width: 640, height: 450 },
      ]) {
        await page.setViewportSize({ width, height });
        // The size of text that a reader sets in the browser: media queries know of it too.
        await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
        expect(await page.evaluate(lostText), `text of 200 % at ${String(width)} px`).toEqual([]);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
        await page.evaluate(() => {
          const spacing = new CSSStyleSheet();
          spacing.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
          );
          document.adoptedStyleSheets = [spacing];
        });
        expect(await page.evaluate(lostText), `wide spacing at ${String(width)} px`).toEqual([]);
        await page.evaluate(() => (document.adoptedStyleSheets = []));
      }
    },
  );
}
