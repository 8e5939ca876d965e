import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test(
  'an article reads whole: passages, linked names, notes that open',
  { tag: '@engines' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('./bai-viet/istanbul-2025/');
    await expect(page.locator('[data-passage]').first()).toBeVisible();
    const note = page.locator('[data-note]').first();
    const source = note.getByRole('link').first();
    await expect(source).toBeHidden();
    await page.getByText('3 chú giải', { exact: true }).first().click();
    await note.locator('summary').click();
    await expect(source).toBeVisible();
    await page.locator('[data-passage]').getByRole('link', { name: 'TASS', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'TASS' })).toBeVisible();
  },
);

test(
  'headlines stand beside their passage where the page is wide, and a note opens in place',
  { tag: ['@letters', '@engines'] },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./bai-viet/istanbul-2025/');
    const passage = await page.locator('[data-passage]').first().boundingBox();
    const note = page.locator('[data-note]').first();
    const headline = note.locator('summary');
    const box = await headline.boundingBox();
    expect(box?.x).toBeGreaterThan((passage?.x ?? 0) + (passage?.width ?? 0));
    expect(Math.abs((box?.y ?? 0) - (passage?.y ?? 0))).toBeLessThan(30);
    await expect(note.locator('.note-sources')).toBeHidden();
    await headline.click();
    await expect(note.locator('.note-sources')).toBeVisible();
  },
);

for (const width of [390, 1440]) {
  test(`the address of a note opens it, and that of an open statement its line, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./bai-viet/istanbul-2025/');
    await page.locator('#tia-hy-vong [role=doc-noteref]').first().click();
    await expect(page.locator('[data-note]:has(:target) > summary')).toBeInViewport();
    await expect(page.locator('[data-note]:has(:target) .note-sources')).toBeVisible();
    const pending = await page.locator('.pending').last().getAttribute('id');
    await page.goto(`./bai-viet/istanbul-2025/#${String(pending)}`);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('the search page says what it needs and offers the indexes', async ({ page }) => {
  await page.goto('./tim-kiem/?q=lavrov');
  // Playwright's text search passes over noscript elements.
  const notice = page.locator('noscript p');
  await expect(notice).toBeVisible();
  expect(await notice.textContent()).toContain('cần JavaScript');
  await page.getByRole('main').getByRole('link', { name: 'Nhân vật' }).click();
  await expect(page.getByRole('link', { name: 'Lavrov, Sergey' })).toBeVisible();
});
