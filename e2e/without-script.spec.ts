import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('an article reads whole: passages, linked names, notes that open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('./bai-viet/istanbul-2025/');
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  const note = page.locator('[data-note]').first();
  const source = note.getByRole('link').first();
  await expect(source).toBeHidden();
  await note.locator('summary').click();
  await expect(source).toBeVisible();
  await page.locator('[data-passage]').getByRole('link', { name: 'TASS', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'TASS' })).toBeVisible();
});

test(
  'notes stand open beside their passage where the page is wide',
  { tag: '@letters' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./bai-viet/istanbul-2025/');
    const passage = await page.locator('[data-passage]').first().boundingBox();
    const source = page.locator('[data-note]').first().getByRole('link').first();
    await expect(source).toBeVisible();
    const note = await page.locator('[data-note]').first().boundingBox();
    expect(note?.x).toBeGreaterThan((passage?.x ?? 0) + (passage?.width ?? 0));
    expect(Math.abs((note?.y ?? 0) - (passage?.y ?? 0))).toBeLessThan(30);
  },
);

test('the search page says what it needs and offers the indexes', async ({ page }) => {
  await page.goto('./tim-kiem/?q=lavrov');
  // Playwright's text search passes over noscript elements.
  const notice = page.locator('noscript p');
  await expect(notice).toBeVisible();
  expect(await notice.textContent()).toContain('cần JavaScript');
  await page.getByRole('main').getByRole('link', { name: 'Nhân vật' }).click();
  await expect(page.getByRole('link', { name: 'Lavrov, Sergey' })).toBeVisible();
});
