import { expect, test } from '@playwright/test';

test('the timeline says in a list what it draws, and each point leads to its page', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./dong-thoi-gian/');
  const list = page.getByRole('main').getByRole('listitem');
  const drawn = page.locator('.timeline-wide a');
  const count = await drawn.count();
  expect(count).toBeGreaterThan(40);
  for (const name of await drawn.locator('.name').allTextContents()) {
    await expect(list.getByRole('link', { name, exact: true }).first()).toBeAttached();
  }
  await drawn.filter({ hasText: 'Thượng đỉnh Anchorage' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thượng đỉnh Anchorage');
});

test('the timeline narrows to one person by a plain link', async ({ page }) => {
  await page.goto('./dong-thoi-gian/');
  await page.getByRole('link', { name: /^Mike Pompeo \d+$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mike Pompeo');
  await expect(page.getByRole('link', { name: 'Pompeo gặp Lavrov và Putin tại Sochi' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Thượng đỉnh Anchorage' })).toHaveCount(0);
});

test('an event finds itself on the timeline', async ({ page }) => {
  await page.goto('./su-kien/geneva-2021/');
  await page.getByRole('link', { name: 'Trên dòng thời gian' }).click();
  await expect(page.locator(':target')).toContainText('Thượng đỉnh Geneva 2021');
});

test('the map lists every place that it marks', async ({ page }) => {
  await page.goto('./ban-do/');
  const places = page.getByRole('heading', { name: 'Từng nơi' }).locator('xpath=following-sibling::ul[1]');
  for (const name of await page.locator('.map-place text').allTextContents()) {
    const words = name.replace(/ [IVX, ]+$/, '').trim();
    await expect(places.getByRole('link', { name: words, exact: true }).first()).toBeVisible();
  }
});

test('from a report to its comparison with the other, and to the very passage', async ({ page }) => {
  await page.goto('./bai-viet/riyadh-2025-khai-mac/');
  await page.getByRole('link', { name: /^Đối chiếu các bản tin/ }).click();
  await page.getByRole('link', { name: 'Đoàn Mỹ và chức danh ông Witkoff' }).click();
  const topic = page.locator(':target');
  await expect(topic).toContainText('đặc phái viên Đại sứ');
  await topic.getByRole('link', { name: 'IV.4' }).click();
  await expect(page).toHaveURL(/\/bai-viet\/riyadh-2025-ket-qua\/#doan-my$/);
});

test('a person’s page says how each report spells the name', async ({ page }) => {
  await page.goto('./nhan-vat/sergey-lavrov/');
  await page.getByRole('heading', { name: 'Cách viết tên' }).click();
  const row = page.getByRole('row', { name: /Sergei Lavrov/ });
  await expect(row.getByRole('cell').first()).toHaveText('2');
});

test('drawings keep their letters at 13 px or more on every width', { tag: '@letters' }, async ({ page }) => {
  for (const width of [360, 768, 1000, 1200, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ['./dong-thoi-gian/', './ban-do/', './nhan-vat/vladimir-putin/']) {
      await page.goto(address);
      const sizes = await page.locator('main svg text').evaluateAll((texts) =>
        texts
          .filter((text) => text.checkVisibility())
          .map((text) => {
            const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 1;
            return parseFloat(getComputedStyle(text).fontSize) * scale;
          }),
      );
      expect(Math.min(...sizes, 99), `${address} at ${String(width)} px`).toBeGreaterThanOrEqual(12.9);
    }
  }
});
