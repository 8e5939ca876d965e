import { expect, test } from '@playwright/test';
import { smallTargets } from './accessibility-probes.ts';
import { axeFinds } from './axe.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';
import { pagesToOpen } from './site-files.ts';

/** So many tests share the pages, so that they run side by side. */
const PARTS = 4;

const pages = pagesToOpen('dist');

for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing on pages of every template, by day or night, from 320 to 1,920 px: ${String(part + 1)} of ${String(PARTS)}`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    for (const path of pages.filter((_, index) => index % PARTS === part)) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      const found = await axeFinds(page);
      // Nothing but colours changes by night.
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await axeFinds(page, { only: ['color-contrast'] })));
      wrong.push(...found.map((what) => `${path} ${what}`));
      for (const width of [320, 360, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wrong.push(`${path} scrolls sideways by ${String(over)} px at ${String(width)} px`);
        if (width !== 360) continue;
        const small = await page.evaluate(smallTargets);
        wrong.push(...small.map((what) => `${path} has a small target at 360 px: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('pages of every kind are looked at', () => {
  const folders = new Set(pages.map((path) => path.split('/')[1]));
  const kinds = Object.values(PAGE_OF_EACH_KIND).map((path) => path.split('/')[1]);
  expect(kinds.filter((folder) => !folders.has(folder))).toEqual([]);
});

test('axe is at work: it finds what is made wrong', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
  });
  expect(await axeFinds(page)).toEqual([expect.stringContaining('html-has-lang')]);
});
