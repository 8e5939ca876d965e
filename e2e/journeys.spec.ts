import { expect, test } from '@playwright/test';

test('from home to a report, to a name in it, and back to the exact passage', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('link', { name: /^Istanbul 2025/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Istanbul 2025');

  await page.locator('[data-passage]').getByRole('link', { name: 'Sergey Lavrov', exact: true }).click();
  await page.getByRole('link', { name: 'Mở mục' }).click();
  await expect(page).toHaveURL(/\/nhan-vat\/sergey-lavrov\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' })).toBeVisible();

  const reference = page
    .getByRole('region', { name: 'Được nhắc tới ở đâu' })
    .getByRole('link', { name: /^V\.\d+$/ })
    .first();
  await reference.click();
  await expect(page).toHaveURL(/\/bai-viet\/istanbul-2025\/#[a-z0-9-]+$/);
  const passage = page.locator(':target');
  await expect(passage).toBeInViewport();
  await expect(passage).toContainText('Lavrov');
});

test('a note opens from the words it explains and leads back to them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./bai-viet/istanbul-2025/');
  const words = page.locator('[role=doc-noteref]').first();
  const text = await words.textContent();
  await words.click();
  const note = page.locator('[data-note]:has(:target)');
  await expect(note).toBeVisible();
  await expect(note).toContainText(text ?? '—');
  await note.locator('[role=doc-backlink]').click();
  await expect(page.locator('[role=doc-noteref]').first()).toBeInViewport();
});

test('the number of a passage is a link to it', async ({ page }) => {
  await page.goto('./bai-viet/geneva-2021/');
  await page.getByRole('link', { name: 'Đoạn 3', exact: true }).click();
  await expect(page.locator('[data-passage]:target')).toBeInViewport();
});

test('an address that does not exist says so and shows the ways on', async ({ page }) => {
  const response = await page.goto('./nhan-vat/khong-co-ai/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Không tìm thấy trang này' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Nhân vật' })).toBeVisible();
});
