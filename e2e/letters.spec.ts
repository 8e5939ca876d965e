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

for (const size of [24, 32]) {
  test(`a browser font of ${String(size)} px scrolls no page sideways on a phone`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    const wrong: string[] = [];
    for (const address of [...Object.values(PAGE_OF_EACH_KIND), './bai-viet/istanbul-2025/']) {
      await page.goto(address);
      await session.send(
        'Page.setFontSizes' as never,
        { fontSizes: { standard: size, fixed: size } } as never,
      );
      await expect
        .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
        .toBe(`${String(size)}px`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wrong.push(`${address} by ${String(over)} px`);
    }
    expect(wrong).toEqual([]);
  });
}
