import { expect, test } from '@playwright/test';
import { focusStop } from './accessibility-probes.ts';
import { axeFinds } from './axe.ts';
import { LONGEST_ARTICLE, PAGE_OF_EACH_KIND } from './pages.ts';
import { mention } from './reading.ts';

const KINDS = Object.entries(PAGE_OF_EACH_KIND);

/** Stops of the Tab key that are looked at on each page; the longest indexes have more, all of one sort. */
const STOPS = 150;

for (const [kind, address] of KINDS) {
  test(`Tab goes through in the order of the page, always seen and never covered, on: ${kind}`, async ({
    page,
  }) => {
    await page.goto(address);
    const wrong: string[] = [];
    let stops = 0;
    for (; stops < STOPS; stops += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusStop);
      if (!stop) break;
      for (const fault of ['unseen', 'covered', 'outOfOrder'] as const) {
        if (stop[fault]) wrong.push(`${fault}: ${stop.html}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(8);
  });

  test(`with forced colours links, fields and drawings are still seen on: ${kind}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(address);
    expect(await axeFinds(page, { only: ['color-contrast', 'link-in-text-block'] })).toEqual([]);
    const unseen = await page.evaluate(() => {
      const canvas = getComputedStyle(document.documentElement).backgroundColor;
      const lines = [...document.querySelectorAll<SVGElement>('main svg [stroke]:not([stroke=none])')]
        .filter((line) => line.checkVisibility())
        .filter((line) => getComputedStyle(line).stroke === canvas);
      const links = [...document.querySelectorAll<HTMLElement>('main p a[href], [role=doc-noteref]')]
        .filter((link) => link.checkVisibility())
        .filter((link) => {
          const { textDecorationLine, borderBottomStyle } = getComputedStyle(link);
          return textDecorationLine === 'none' && borderBottomStyle === 'none' && !link.closest('nav');
        });
      return [...lines, ...links].map(({ outerHTML }) => outerHTML.slice(0, 160));
    });
    expect(unseen).toEqual([]);
  });
}

test('what moves stands still for readers who asked for that, and moves for the others', async ({ page }) => {
  const moving = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.goto(LONGEST_ARTICLE);
    const id = await page.locator('[data-passage]').nth(3).getAttribute('id');
    await page.goto(`${LONGEST_ARTICLE}#${id ?? ''}`);
    return page.evaluate(() => document.getAnimations().length);
  };
  expect(await moving('no-preference')).toBeGreaterThan(0);
  expect(await moving('reduce')).toBe(0);
});

test('a card that opens under the pointer stays while the pointer is on it, and Escape closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(LONGEST_ARTICLE);
  const name = mention(page, 'Marco Rubio');
  await name.hover();
  const card = page.getByRole('dialog', { name: 'Marco Rubio' });
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 30, { steps: 6 });
  await page.waitForTimeout(1000);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});
