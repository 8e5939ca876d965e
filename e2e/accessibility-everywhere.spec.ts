import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pagesOf } from './site-files.ts';

/** The promise is WCAG 2.2 AA; what axe calls best practice is held too. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** So many tests share the pages, so that they run side by side. */
const PARTS = 8;

const pages = pagesOf('dist');

async function axe(page: Page, colorScheme: 'light' | 'dark', rules?: string[]): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const builder = new AxeBuilder({ page });
  const { violations } = await (rules ? builder.withRules(rules) : builder.withTags(TAGS)).analyze();
  return violations.map(
    ({ id, nodes }) => `${page.url()} (${colorScheme}): ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

for (let part = 0; part < PARTS; part += 1) {
  test(`axe finds nothing on any page, by day or night, from 320 to 1,920 px: ${String(part + 1)} of ${String(PARTS)}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const wrong: string[] = [];
    for (const path of pages.filter((_, index) => index % PARTS === part)) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      wrong.push(...(await axe(page, 'light')));
      // Nothing but colours changes by night.
      wrong.push(...(await axe(page, 'dark', ['color-contrast'])));
      for (const width of [320, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wrong.push(`${path} scrolls sideways by ${String(over)} px at ${String(width)} px`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(150);
});
