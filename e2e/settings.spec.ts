import { expect, test, type Page } from '@playwright/test';
import { PAGE_OF_EACH_KIND } from './pages.ts';
import { expectAccessible, mention, onEveryScreen } from './reading.ts';

const ARTICLE = PAGE_OF_EACH_KIND.article;

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const letterSize = (page: Page) =>
  page
    .locator('[data-passage]')
    .first()
    .evaluate((passage) => parseFloat(getComputedStyle(passage).fontSize));

onEveryScreen(({ press }) => {
  test(
    'ground and size of letters are chosen in one panel and hold before the next page paints',
    { tag: '@letters' },
    async ({ page }) => {
      await page.goto(ARTICLE);
      const [ground, size] = [await background(page), await letterSize(page)];
      await press(page.getByRole('button', { name: 'Cách đọc' }));
      const panel = page.getByRole('dialog', { name: 'Cách đọc' });
      await expect(panel).toBeVisible();
      await expectAccessible(page, '#cach-doc');
      const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      await press(panel.getByRole('radio', { name: isDark ? 'Sáng' : 'Tối' }));
      await press(panel.getByRole('radio', { name: 'Rất lớn' }));
      await expect.poll(() => background(page)).not.toBe(ground);
      await expect.poll(() => letterSize(page)).toBeCloseTo(size * 1.3, 0);
      const chosen = await background(page);

      // No script of the next page but the one in its head has run when its first passage is about to be painted.
      await page.route('**/*.js', (route) => route.abort());
      await page.addInitScript(() => {
        const look = (): void => {
          const passage = document.querySelector('[data-passage]');
          if (!passage) return void requestAnimationFrame(look);
          window.firstSeen = {
            ground: getComputedStyle(document.documentElement).backgroundColor,
            size: parseFloat(getComputedStyle(passage).fontSize),
          };
        };
        requestAnimationFrame(look);
      });
      await page.goto('./bai-viet/istanbul-2025/', { waitUntil: 'commit' });
      const seen = await (await page.waitForFunction(() => window.firstSeen)).jsonValue();
      expect(seen?.ground).toBe(chosen);
      expect(seen?.size).toBeCloseTo(size * 1.3, 0);
    },
  );
});

test('the panel opens and closes with its button and with Escape, which gives the focus back', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const button = page.getByRole('button', { name: 'Cách đọc' });
  const panel = page.getByRole('dialog', { name: 'Cách đọc' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await expect(panel).toBeVisible();
  await button.click();
  await expect(panel).toBeHidden();
});

test('the panel lists the keys, none of them a single letter', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Cách đọc' }).click();
  const list = page.getByRole('dialog').locator('dt');
  await list.first().waitFor();
  const keys = await list.allTextContents();
  expect(keys).toContain('Ctrl K');
  expect(keys.filter((key) => /^\p{L}$/u.test(key))).toEqual([]);
});

test('hidden notes leave the plain retelling, and stay hidden on the next page', async ({ page }) => {
  await page.goto(ARTICLE);
  const notes = page.getByRole('group', { name: /^Chú giải đoạn/ });
  await expect(notes.first()).toBeVisible();
  await page.getByRole('button', { name: 'Cách đọc' }).click();
  await page.getByRole('checkbox', { name: 'Hiện chú giải' }).uncheck();
  await expect(notes).toHaveCount(0);
  await expect(page.locator('.note-words[href], .note-words[role]')).toHaveCount(0);
  const line = await page
    .locator('.note-words')
    .first()
    .evaluate((words) => getComputedStyle(words).textDecorationLine);
  expect(line).toBe('none');

  await page.goto('./bai-viet/istanbul-2025/');
  await expect(page.locator('.notes').first()).toBeHidden();
  await page.getByRole('button', { name: 'Cách đọc' }).click();
  await page.getByRole('checkbox', { name: 'Hiện chú giải' }).check();
  await expect(page.locator('.notes').first()).toBeVisible();
  await expect(page.locator('.note-words[href][role=doc-noteref]').first()).toBeVisible();
});

test('without cards a name is a link, and stays one', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Cách đọc' }).click();
  await page.getByRole('checkbox', { name: 'Mở thẻ' }).uncheck();
  await page.reload();
  await mention(page, 'Mike Waltz').hover();
  await page.waitForTimeout(700);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await mention(page, 'Mike Waltz').click();
  await expect(page).toHaveURL(/\/nhan-vat\/mike-waltz\/$/);
});

declare global {
  interface Window {
    /** How the first passage looked in the frame that first showed it. */
    firstSeen?: { ground: string; size: number };
  }
}
