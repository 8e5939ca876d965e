import { expect, test } from '@playwright/test';
import { axeFinds } from './axe.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';
import { mention, onEveryScreen } from './reading.ts';

const ARTICLE = PAGE_OF_EACH_KIND.article;

onEveryScreen(({ isTouch, press }) => {
  test(
    'a name opens its card: who, office on the day of the report, office now, way to the entry',
    { tag: '@letters' },
    async ({ page }) => {
      await page.goto(ARTICLE);
      await press(mention(page, 'Mike Waltz'));
      const card = page.getByRole('dialog', { name: 'Mike Waltz' });
      await expect(card).toBeVisible();
      await expect(card).toContainText('Người');
      await expect(card).toContainText('Khi đó, 18/2/2025: Cố vấn An ninh quốc gia Mỹ');
      await expect(card.locator('[lang=ru]')).toHaveText('Майк Уолтц');
      expect(await axeFinds(page, { within: '#the' })).toEqual([]);

      const box = await card.boundingBox();
      if (isTouch) {
        expect(box?.x).toBe(0);
        expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(780);
      } else {
        const link = await mention(page, 'Mike Waltz').boundingBox();
        expect(box?.y).toBeGreaterThan((link?.y ?? 0) + (link?.height ?? 0) - 8);
        expect((box?.y ?? 0) - (link?.y ?? 0)).toBeLessThan(60);
      }
      await press(card.getByRole('link', { name: 'Mở mục' }));
      await expect(page.getByRole('heading', { level: 1, name: 'Mike Waltz' })).toBeVisible();
    },
  );

  test('a press elsewhere closes the card', async ({ page }) => {
    await page.goto(ARTICLE);
    await press(mention(page, 'Marco Rubio'));
    await expect(page.getByRole('dialog')).toBeVisible();
    if (isTouch) await page.touchscreen.tap(4, 200);
    else await page.mouse.click(4, 200);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page).toHaveURL(/riyadh-2025-ket-qua\/$/);
  });
});

test('a treaty’s card tells its status on the day of the report and now', async ({ page }) => {
  await page.goto('./bai-viet/geneva-2021/');
  await mention(page, 'Hiệp ước New START').click();
  const card = page.getByRole('dialog', { name: 'Hiệp ước New START' });
  await expect(card).toContainText('Văn kiện · hiệp ước song phương');
  await expect(card).toContainText('Khi đó, 16/6/2021: còn hiệu lực, từ 5/2/2011');
  await expect(card).toContainText('Hiện nay, tính đến 6/2026: hết hiệu lực');
  // Its life in little, the day of the report marked.
  await expect(card).toContainText('20102026');
  await expect(card.locator('path')).toHaveAttribute('d', /v12$/);
});

test('Enter opens the card and leads into it, Escape leads back, Enter again follows the link', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const link = mention(page, 'Steve Witkoff');
  await link.focus();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Steve Witkoff' })).toBeVisible();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('link', { name: 'Mở mục' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
  await expect(link).not.toHaveAttribute('aria-expanded');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Mở mục' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Steve Witkoff' })).toBeVisible();
});

test('Tab leaves the card for what follows the name, and closes it', async ({ page }) => {
  await page.goto(ARTICLE);
  await mention(page, 'Marco Rubio').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Mở mục' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(mention(page, 'Mike Waltz')).toBeFocused();
});

test.describe('a pointer that rests', () => {
  test('opens after 400 ms, not before; the card stays under the pointer and goes 250 ms after it', async ({
    page,
  }) => {
    await page.clock.install();
    const words = page.waitForResponse(/cards\.json$/);
    await page.goto(ARTICLE);
    await (await words).finished();
    // From here time goes on only as the test says, however long the machine takes.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    const card = page.getByRole('dialog', { name: 'Mike Waltz' });
    await mention(page, 'Mike Waltz').hover();
    await page.clock.runFor(399);
    await expect(card).toBeHidden();
    await page.clock.runFor(1);
    await expect(card).toBeVisible();
    await card.hover();
    await page.clock.runFor(500);
    await expect(card).toBeVisible();
    await page.mouse.move(3, 300);
    await page.clock.runFor(249);
    await expect(card).toBeVisible();
    await page.clock.runFor(1);
    await expect(card).toBeHidden();
  });

  test('Escape closes the card without a move of the pointer', async ({ page }) => {
    await page.goto(ARTICLE);
    await mention(page, 'Mike Waltz').hover();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.waitForTimeout(600);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('another name takes the card over: there is one', async ({ page }) => {
    await page.goto(ARTICLE);
    await mention(page, 'Mike Waltz').hover();
    await expect(page.getByRole('dialog', { name: 'Mike Waltz' })).toBeVisible();
    await mention(page, 'Marco Rubio').hover();
    await expect(page.getByRole('dialog', { name: 'Marco Rubio' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });

  test('a click where the card is open already follows the link', async ({ page }) => {
    await page.goto(ARTICLE);
    await mention(page, 'Mike Waltz').hover();
    await expect(page.getByRole('dialog')).toBeVisible();
    await mention(page, 'Mike Waltz').click();
    await expect(page).toHaveURL(/\/nhan-vat\/mike-waltz\/$/);
  });
});

test('words of all cards come in one file', async ({ page }) => {
  // Code that comes meanwhile, as for reading offline, and letters of Russian names are no words of cards.
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') fetched.push(new URL(request.url()).pathname);
  });
  await page.goto(ARTICLE);
  for (const name of ['Mike Waltz', 'Marco Rubio', 'Kirill Dmitriev']) {
    await mention(page, name).click();
    await expect(page.getByRole('link', { name: 'Mở mục' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  expect(fetched).toEqual([expect.stringMatching(/\/cards\.json$/)]);
});

test('when the words cannot be had a name is a link', async ({ page }) => {
  await page.route('**/cards.json', (route) => route.abort());
  await page.goto(ARTICLE);
  await mention(page, 'Mike Waltz').click();
  await expect(page).toHaveURL(/\/nhan-vat\/mike-waltz\/$/);
});

test('cards open on the pages of entries too, with what holds now', async ({ page }) => {
  await page.goto('./van-kien/new-start/');
  await page.locator('.prose').getByRole('link', { name: 'Peskov' }).first().click();
  const card = page.getByRole('dialog', { name: 'Dmitry Peskov' });
  await expect(card).toBeVisible();
  await expect(card).not.toContainText('Khi đó');
});

for (const height of [300, 360, 479]) {
  test(`in a window ${String(height)} px high a card and the settings are seen whole`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height });
    await page.goto(ARTICLE);
    await mention(page, 'Mike Waltz').click();
    const card = page.getByRole('dialog', { name: 'Mike Waltz' });
    await page.keyboard.press('Escape');
    for (const floating of [card, page.getByRole('dialog', { name: 'Tùy chọn đọc' })]) {
      if (floating === card) await mention(page, 'Mike Waltz').click();
      else await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
      const box = await floating.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? NaN)).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
    }
  });
}
