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
  test('ground and size of letters are chosen in one panel and hold before the next page paints', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    const [ground, size] = [await background(page), await letterSize(page)];
    await press(page.getByRole('button', { name: 'Cách đọc' }));
    const panel = page.getByRole('dialog', { name: 'Cách đọc' });
    await expect(panel).toBeVisible();
    await expectAccessible(page);
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await press(panel.getByRole('radio', { name: isDark ? 'Sáng' : 'Tối' }));
    await press(panel.getByRole('radio', { name: 'Rất lớn' }));
    await expect.poll(() => background(page)).not.toBe(ground);
    await expect.poll(() => letterSize(page)).toBeCloseTo(size * 1.3, 0);
    const chosen = await background(page);

    // No script of the next page but the one in its head has run when the first passage is there.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./bai-viet/istanbul-2025/', { waitUntil: 'commit' });
    await page.locator('[data-passage]').first().waitFor();
    expect(await background(page)).toBe(chosen);
    expect(await letterSize(page)).toBeCloseTo(size * 1.3, 0);
  });
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
  await page.getByRole('radio', { name: 'Không hiện' }).check();
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
  await page.getByRole('radio', { name: 'Chỉ tiêu đề' }).check();
  await expect(page.locator('.notes').first()).toBeVisible();
  await expect(page.locator('.note-words[href][role=doc-noteref]').first()).toBeVisible();
});

test('notes can all be open, at once and on the next page, for screen readers too', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(ARTICLE);
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    await expect(page.locator('[data-note][open]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Cách đọc' }).click();
    await page.getByRole('radio', { name: 'Mở hết' }).check();
    await expect(page.locator('[data-note]:not([open])')).toHaveCount(0);
    await page.goto('./bai-viet/sochi-2019/');
    await expect(page.locator('[data-note]:not([open])')).toHaveCount(0);
    for (const sources of await page.locator('.note-sources').all()) await expect(sources).toBeVisible();
  }
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
