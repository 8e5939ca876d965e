import { expect, test } from '@playwright/test';
import { axeFinds } from './axe.ts';

const FIRST_HITS = [
  { query: 'lavrov', name: 'Sergey Lavrov' },
  { query: 'hiep uoc start', name: 'Hiệp ước New START' },
  { query: 'Лавров', name: 'Sergey Lavrov' },
  { query: 'Zelenskyy', name: 'Volodymyr Zelensky' },
];

for (const { query, name } of FIRST_HITS) {
  test(`“${query}” typed into the dialog finds ${name} first, and Enter opens it`, async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Từ cần tìm' });
    await expect(box).toBeFocused();
    await page.keyboard.type(query);
    const first = page.getByRole('option').first();
    await expect(first).toContainText(name);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  });
}

test('the dialog opens from its link, is walked by arrows, and gives focus back', async ({ page }) => {
  await page.goto('./');
  const link = page.getByRole('navigation').getByRole('link', { name: /^Tìm/ });
  await link.focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox');
  await box.fill('riyadh');
  const options = page.getByRole('option');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? '—',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(link).toBeFocused();
});

test('the hits of the dialog can be narrowed to a kind, which goes on while one types, and widened', async ({
  page,
}) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lavrov');
  const kinds = page.getByRole('group', { name: 'Lọc theo loại' });
  await kinds.getByRole('button', { name: /^Đoạn \d+$/ }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByRole('option').first()).toContainText('Đoạn');
  await expect(page.getByRole('link', { name: 'Xem mọi kết quả' })).toHaveAttribute('href', /kind=passage/);
  await page.getByRole('combobox').fill('rubio');
  await expect(kinds.getByRole('button', { name: /^Đoạn/ })).toHaveAttribute('aria-pressed', 'true');
  await kinds.getByRole('button', { name: 'Tất cả' }).click();
  await expect(page.getByRole('option').first()).toContainText('Marco Rubio');
  // Nothing of the kind is there: all kinds are shown rather than nothing.
  await kinds.getByRole('button', { name: /^Người/ }).click();
  await page.getByRole('combobox').fill('đất hiếm');
  await expect(page.getByRole('option').first()).toContainText('đất hiếm');
});

test('keys typed before the dialog is loaded are not lost', async ({ page }) => {
  await page.route(/dialog.*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('putin', { delay: 20 });
  await expect(page.getByRole('combobox')).toHaveValue('putin');
  await expect(page.getByRole('option').first()).toContainText('Vladimir Putin');
});

test('Backspace counts while the dialog loads, Escape calls it off, and Enter that ends a composition follows nothing', async ({
  page,
}) => {
  await page.route(/dialog.*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.goto('./');
  await page.keyboard.press('Control+k');
  for (const key of ['p', 'd', 'd', 'Backspace', 'Backspace', 'u', 't', 'i', 'n'])
    await page.keyboard.press(key);
  const box = page.getByRole('combobox');
  await expect(box).toHaveValue('putin');
  await expect(page.getByRole('option').first()).toContainText('Vladimir Putin');
  await box.evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }),
    ),
  );
  await expect(box).toHaveValue('putin');
  expect(new URL(page.url()).pathname).toMatch(/\/$/);
  await page.reload();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(900);
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('what is typed stands although the browser refuses the address; reload returns to the hit that was seen', async ({
  page,
}) => {
  await page.goto('./tim-kiem/?q=Nga');
  await expect(page.locator('ol#ket-qua > li').nth(20)).toBeAttached();
  await page.evaluate(() => scrollTo(0, 1500));
  await page.reload();
  // What is set above the hits may move them by a line.
  await expect.poll(() => page.evaluate(() => Math.abs(scrollY - 1500))).toBeLessThan(100);
  await page.evaluate(() => {
    history.replaceState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
  });
  const field = page.getByRole('searchbox');
  await field.press('End');
  await field.pressSequentially(' lavrov');
  await expect(page.locator('ol#ket-qua').getByRole('listitem').first()).toContainText('Lavrov');
  await page.waitForTimeout(500);
  await expect(field).toHaveValue('Nga lavrov');
});

test('the page keeps its query in the address; back and forward work', async ({ page }) => {
  await page.goto('./tim-kiem/?q=lavrov');
  const list = page.locator('ol#ket-qua');
  await expect(list.getByRole('listitem').first().getByRole('link')).toHaveAttribute(
    'href',
    /\/nhan-vat\/sergey-lavrov\/$/,
  );
  await page.getByRole('link', { name: /^Đoạn \d+$/ }).click();
  await expect(page).toHaveURL(/kind=passage/);
  await expect(list.getByRole('listitem').first().getByRole('link')).toHaveAttribute(
    'href',
    /\/bai-viet\/.*#/,
  );
  await page.goBack();
  await expect(list.getByRole('listitem').first()).toContainText('Sergey Lavrov');
  const box = page.getByRole('searchbox', { name: 'Từ cần tìm' });
  await box.fill('đất hiếm');
  await expect(list.getByRole('listitem').first()).toContainText('đất hiếm');
  await expect(page).toHaveURL(/q=%C4%91/);
});

test('a passage found opens at that paragraph', async ({ page }) => {
  await page.goto('./tim-kiem/?q=' + encodeURIComponent('1,5 triệu USD'));
  await page.locator('ol#ket-qua').getByRole('link').first().click();
  await expect(page.locator('[data-passage]:target')).toContainText('1,5 triệu USD');
  await expect(page.locator('[data-passage]:target')).toBeInViewport();
});

const NOTHING = ['zzzzzz', '🙂🙂', 'q'.repeat(10_000), '<img src=x onerror=alert(1)>zzzqx'];
for (const query of NOTHING) {
  test(`“${query.slice(0, 24)}” is honestly not found`, async ({ page }) => {
    let alerted = false;
    page.on('dialog', (dialog) => {
      alerted = true;
      void dialog.dismiss();
    });
    await page.goto('./tim-kiem/');
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('status')).toContainText('Không thấy gì');
    await expect(page.locator('ol#ket-qua > li')).toHaveCount(0);
    await expect(page.locator('[data-more]').getByRole('link', { name: 'Tra theo danh mục.' })).toBeVisible();
    expect(alerted).toBe(false);
  });
}

test('an index that fails to load gives a message and a retry, and the page goes on', async ({ page }) => {
  let fail = true;
  await page.route(/tim-(ten|chu)-.*\.json$/, (route) => (fail ? route.abort() : route.continue()));
  await page.goto('./tim-kiem/?q=lavrov');
  await expect(page.getByRole('status')).toContainText('Chưa tải được');
  fail = false;
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('ol#ket-qua').getByRole('listitem').first()).toContainText('Sergey Lavrov');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open dialog with hits, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('lavrov');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await axeFinds(page)).toEqual([]);
  });
}

test('the first hits need the names alone, within the budget of bytes', async ({ page }) => {
  await page.goto('./', { waitUntil: 'networkidle' });
  await page.route(/tim-chu-.*\.json$/, () => undefined);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lavrov');
  await expect(page.getByRole('option').first()).toContainText('Sergey Lavrov');
  const bytes = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(50_000);
});
