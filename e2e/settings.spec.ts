import { expect, test, type Page } from '@playwright/test';
import { PAGE_OF_EACH_KIND, SETTINGS_KEY } from './pages.ts';
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
      await press(page.getByRole('button', { name: 'Tùy chọn đọc' }));
      const panel = page.getByRole('dialog', { name: 'Tùy chọn đọc' });
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
  const button = page.getByRole('button', { name: 'Tùy chọn đọc' });
  const panel = page.getByRole('dialog', { name: 'Tùy chọn đọc' });
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
  await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
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
  await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
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
  await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
  await page.getByRole('radio', { name: 'Chỉ hiện tiêu đề' }).check();
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
    await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
    await page.getByRole('radio', { name: 'Mở tất cả' }).check();
    await expect(page.locator('[data-note]:not([open])')).toHaveCount(0);
    await page.goto('./bai-viet/sochi-2019/');
    await expect(page.locator('[data-note]:not([open])')).toHaveCount(0);
    for (const sources of await page.locator('.note-sources').all()) await expect(sources).toBeVisible();
  }
});

test('without cards a name is a link, and stays one', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
  await page.getByRole('checkbox', { name: 'Hiện thẻ' }).uncheck();
  await page.reload();
  await mention(page, 'Mike Waltz').hover();
  await page.waitForTimeout(700);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await mention(page, 'Mike Waltz').click();
  await expect(page).toHaveURL(/\/nhan-vat\/mike-waltz\/$/);
});

test('a choice is followed by the other windows of the site, their panel included', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const each of [page, other]) {
    await each.goto(ARTICLE);
    await each.getByRole('button', { name: 'Tùy chọn đọc' }).click();
  }
  const headlines = other.getByRole('radio', { name: 'Chỉ hiện tiêu đề' });
  await page.getByRole('radio', { name: 'Tối' }).check();
  await page.getByRole('radio', { name: 'Không hiện' }).check();
  await expect(other.getByRole('radio', { name: 'Tối' })).toBeChecked();
  await expect(other.getByRole('radio', { name: 'Không hiện' })).toBeChecked();
  await expect.poll(() => background(other)).toBe(await background(page));
  await headlines.check();
  await expect(page.getByRole('radio', { name: 'Chỉ hiện tiêu đề' })).toBeChecked();
  // What another script of the host writes there is not followed.
  await other.evaluate((key) => {
    localStorage.setItem(key, '{"theme":"dark","search":"/evil.json"}');
  }, SETTINGS_KEY);
  await expect(page.getByRole('checkbox', { name: 'Hiện thẻ' })).toBeChecked();
  expect(await page.locator('html').getAttribute('data-search')).toMatch(/tim-ten/);
});

for (const [what, key] of [
  ['under the name of the settings', SETTINGS_KEY],
  ['under a name that other sites of the host use', 'settings'],
] as const) {
  test(`what another script keeps ${what} does not break the search`, async ({ page }) => {
    await page.addInitScript((name) => {
      localStorage.setItem(name, '{"search":"/evil.json","base":"/y/","notes":7}');
    }, key);
    await page.goto('./tim-kiem/?q=lavrov');
    await expect(page.locator('ol#ket-qua').getByRole('link').first()).toContainText('Sergey Lavrov');
  });
}

declare global {
  interface Window {
    /** How the first passage looked in the frame that first showed it. */
    firstSeen?: { ground: string; size: number };
  }
}
