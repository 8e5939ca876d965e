import { expect, test, type Page } from '@playwright/test';
import { BadNetwork } from './bad-network.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';

const ARTICLE = PAGE_OF_EACH_KIND.article;

/** Takes files away, as a deployment does while a page is open. @returns how to bring them back */
async function takeAway(page: Page, files: RegExp): Promise<() => void> {
  let gone = true;
  await page.route(files, (route) => (gone ? route.fulfill({ status: 404, body: '' }) : route.continue()));
  return () => (gone = false);
}

const sentence = (page: Page) => page.getByRole('button', { name: 'Chưa tải được phần này. Tải lại trang' });
const settings = (page: Page) => page.getByRole('dialog', { name: 'Tùy chọn đọc' });

for (const [what, files] of [
  ['code', /settings-panel.*\.js/],
  ['styles', /tools.*\.css/],
] as const) {
  test(`settings whose ${what} do not come say so, and open when they do`, async ({ page }) => {
    const bringBack = await takeAway(page, files);
    await page.goto(ARTICLE);
    const button = page.getByRole('button', { name: 'Tùy chọn đọc' });
    await button.click();
    await expect(sentence(page)).toBeFocused();
    await expect(sentence(page)).toBeInViewport();
    await page.keyboard.press('Escape');
    bringBack();
    await button.click();
    await expect(settings(page)).toBeVisible();
  });
}

test('the way out of a part that did not come is the page anew', async ({ page }) => {
  const bringBack = await takeAway(page, /settings-panel.*\.js/);
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
  const button = sentence(page);
  await expect(button).toBeVisible();
  bringBack();
  await button.click();
  await expect(sentence(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Tùy chọn đọc' }).click();
  await expect(settings(page)).toBeVisible();
});

for (const [name, path] of [
  ['search', './tim-kiem/?q=lavrov'],
  ['reading offline', './ngoai-tuyen/'],
] as const) {
  test(`the page of ${name} says that its code did not come`, async ({ page }) => {
    await takeAway(page, /_astro\/page\..*\.js/);
    await page.goto(path);
    await expect(sentence(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Trang này chưa tải đủ')).toBeVisible({ timeout: 15_000 });
  });

  test(`the page of ${name} says so even if no code came at all, and not if it did`, async ({ page }) => {
    const bringBack = await takeAway(page, /_astro\/main.*\.js/);
    await page.goto(path);
    const line = page.getByText('Trang này chưa tải đủ');
    await expect(line).toBeVisible({ timeout: 15_000 });
    bringBack();
    await line.getByRole('link', { name: 'Tải lại trang' }).click();
    await expect(page.getByText('Trang này chưa tải đủ')).toHaveCount(0);
  });
}

test('an article whose scripts and styles are gone with its edition is still read', async ({ page }) => {
  await takeAway(page, /_astro\/.*\.(?:js|css)/);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-passage]').last()).toBeVisible();
  await page.getByRole('link', { name: /^Tìm/ }).first().click();
  await expect(page).toHaveURL(/\/tim-kiem\/$/);
  expect(errors).toEqual([]);
});

for (const [what, file] of [
  ['names', /tim-ten-/],
  ['texts', /tim-chu-/],
] as const) {
  test(`a search whose ${what} were missing for a moment, which the browser keeps, is well once they are there`, async ({
    page,
  }) => {
    const network = await BadNetwork.start();
    network.faults = { missing: (path) => file.test(path) };
    await page.goto(`${network.url}tim-kiem/?q=lavrov`);
    await expect(page.getByRole('status')).toContainText('ấn bản mới');
    network.faults = {};
    await page.getByRole('button', { name: /Tải lại|Thử lại/ }).click();
    await expect(page.locator('ol#ket-qua').getByRole('link').first()).toContainText('Sergey Lavrov');
    await expect(page.getByRole('status')).toContainText('kết quả');
    await network.stop();
  });
}

test('half an answer that the browser keeps is asked for past its cache', async ({ page }) => {
  const network = await BadNetwork.start();
  network.faults = { edit: (path, body) => (path.includes('tim-ten-') ? body.subarray(0, 1000) : body) };
  await page.goto(`${network.url}tim-kiem/?q=lavrov`);
  await expect(page.getByRole('status')).toContainText('Chưa tải được');
  network.faults = {};
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('ol#ket-qua').getByRole('link').first()).toContainText('Sergey Lavrov');
  await network.stop();
});
