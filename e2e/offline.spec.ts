import { expect, type Page } from '@playwright/test';
import { TWO_G } from './bad-network.ts';
import { makeNextEdition, NEXT_EDITION } from './next-edition.ts';
import { ARTICLE, controlled, heading, OFFLINE, OTHER, test, visit } from './offline-reader.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('with the network off', () => {
  test('what was read is read again, styled, with its font and its scripts', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    await network.goDown();
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.reload();
    await expect(heading(page)).toContainText('Geneva 2021');
    await expect(page.getByRole('button', { name: 'Tùy chọn đọc' })).toBeVisible();
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')),
      ),
    ).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Tan Bang Serif');
    expect(failed).toEqual([]);
  });

  test('a page opened later, by a link, is kept too', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    await page.goto(network.url + 'nguon/');
    await expect(heading(page)).toHaveText('Nguồn');
    await network.goDown();
    await page.goto(network.url + ARTICLE);
    await page.goto(network.url + 'nguon/');
    await expect(heading(page)).toHaveText('Nguồn');
  });

  test('the search opens and its page answers', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    await network.goDown();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('lavrov');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Sergey Lavrov');
    await page.goto(network.url + 'tim-kiem/?q=lavrov');
    await expect(page.locator('ol#ket-qua').getByRole('link').first()).toContainText('Sergey Lavrov');
  });

  test('an address without its slash leads to the page', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    await network.goDown();
    await page.goto(network.url + ARTICLE.slice(0, -1) + '#x');
    await expect(heading(page)).toContainText('Geneva 2021');
    expect(new URL(page.url()).pathname).toMatch(/\/$/);
  });

  test('a page that was never read says so, shows what is kept, and opens once there is a network', async ({
    page,
    network,
  }) => {
    await visit(page, network, ARTICLE);
    await network.goDown();
    const response = await page.goto(network.url + OTHER);
    expect(response?.status()).toBe(503);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Trang này chưa được tải về máy' }),
    ).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Những trang đã tải' }).getByRole('link', { name: /^Geneva 2021/ }),
    ).toBeVisible();
    await network.comeBack();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect(heading(page)).toContainText('Istanbul 2025');
  });

  test('the policy of the site holds on pages that are kept', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    await network.goDown();
    await page.reload();
    const message = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>x</p>';
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain('TrustedHTML');
  });
});

test.describe('the whole site', () => {
  test('is kept with one press, with its size and progress, and then every page opens without a network', async ({
    page,
    network,
  }) => {
    await visit(page, network, OFFLINE);
    await expect(
      page.getByText(
        /^Toàn bộ trang web gồm \d+ trang, chiếm [\d,]+ MB trên máy; cần tải về khoảng [\d,]+ MB\.$/,
      ),
    ).toBeVisible();
    const bar = page.getByRole('progressbar', { name: 'Phần đã tải về máy' });
    const before = Number(await bar.getAttribute('value'));
    await page.getByRole('button', { name: 'Tải toàn bộ để đọc ngoại tuyến' }).click();
    await expect(page.getByRole('status')).toHaveText(/^Đã tải toàn bộ trang web/);
    expect(Number(await bar.getAttribute('value'))).toBeGreaterThan(before);
    expect(await bar.getAttribute('value')).toBe(await bar.getAttribute('max'));
    await network.goDown();
    for (const path of [
      '',
      OTHER,
      'nhan-vat/',
      'nhan-vat/sergey-lavrov/',
      'van-kien/new-start/',
      'gioi-thieu/',
    ]) {
      const response = await page.goto(network.url + path);
      expect(response?.status(), path).toBe(200);
    }
  });

  test('is forgotten with one press, and the search stays', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    await page.goto(network.url + OFFLINE);
    const kept = page.getByRole('region', { name: 'Những trang đã tải' });
    await expect(kept.getByRole('link', { name: /^Geneva 2021/ })).toBeVisible();
    await page.getByRole('button', { name: 'Xóa dữ liệu đã tải' }).click();
    await expect(kept.getByRole('link', { name: /^Geneva 2021/ })).toBeHidden();
    await expect(kept.getByRole('link', { name: 'Tìm kiếm' })).toBeVisible();
  });

  test('a network that goes away loses nothing: it goes on where it stopped', async ({ page, network }) => {
    await visit(page, network, OFFLINE);
    network.faults = { latency: 100 };
    await page.getByRole('button', { name: 'Tải toàn bộ để đọc ngoại tuyến' }).click();
    await expect(page.getByRole('status')).toContainText('Đang tải về');
    await expect(page.locator('[data-amount]')).toHaveText(/Đã tải [2-9]\d trong/);
    await network.goDown();
    await expect(page.getByRole('status')).toContainText('Mất kết nối khi đang tải');
    await network.comeBack();
    network.faults = {};
    const before = new Set(network.asked.splice(0));
    await page.getByRole('button', { name: 'Tải tiếp' }).click();
    await expect(page.getByRole('status')).toHaveText(/^Đã tải toàn bộ trang web/);
    // Asked for again is only what was on its way.
    expect(network.asked.filter((path) => before.has(path)).length).toBeLessThanOrEqual(4);
  });
});

test('of a site too large to be kept whole the newest part is, and its page says so', async ({
  page,
  network,
}) => {
  const large = await makeNextEdition(40);
  network.site = large.folder;
  await visit(page, network, OFFLINE);
  await expect(page.getByText(/^Trang web quá lớn để tải hết\. Phần mới nhất gồm \d+ trang, /)).toBeVisible();
  await page.getByRole('button', { name: 'Tải phần mới nhất' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Đã tải phần mới nhất/);
  await network.goDown();
  await page.goto(network.url + OTHER);
  await expect(heading(page)).toContainText('Istanbul 2025');
  await large.remove();
});

test.describe('at 2G speed', () => {
  test('an article can be read long before its worker asks for anything', async ({ page, network }) => {
    await page.goto(network.url + 'nguon/');
    network.faults = TWO_G;
    await page.goto(network.url + ARTICLE, { waitUntil: 'load' });
    await expect(page.locator('[data-passage]').first()).toBeVisible();
    expect(network.asked).not.toContain('sw.js');
    await controlled(page);
  });

  test('what is kept opens at once', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    network.asked.length = 0;
    // Nothing that is asked of the network is answered, so nothing waited for it.
    network.faults = { latency: 3_600_000 };
    await page.goto(network.url + ARTICLE, { waitUntil: 'load' });
    await expect(heading(page)).toContainText('Geneva 2021');
    expect(network.asked).not.toContain(ARTICLE);
  });
});

for (const how of ['broken', 'short'] as const) {
  test.describe(`with answers cut in half, ${how === 'broken' ? 'the connection broken' : 'as if they were whole'}`, () => {
    test('half a page is never kept', async ({ page, network }) => {
      await visit(page, network, ARTICLE);
      network.faults = { cut: (path) => (path === OTHER ? how : undefined) };
      await page.goto(network.url + OTHER).catch(() => undefined);
      network.faults = {};
      await network.goDown();
      await page.goto(network.url + OTHER);
      await expect(heading(page)).toHaveText('Trang này chưa được tải về máy');
    });

    test('a worker is not taken into use before all that it needs is there', async ({ page, network }) => {
      await page.goto(network.url + OTHER);
      network.faults = { cut: (path) => (path.endsWith('.woff2') ? how : undefined) };
      await page.goto(network.url + ARTICLE);
      await expect(page.locator('[data-passage]').first()).toBeVisible();
      // The worker asks for the font again and again: the third time it gives up.
      await expect
        .poll(() => network.asked.filter((path) => path.endsWith('.woff2')).length)
        .toBeGreaterThan(2);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      network.faults = {};
      await visit(page, network, ARTICLE);
      await network.goDown();
      await page.reload();
      await expect(heading(page)).toContainText('Geneva 2021');
    });

    test('the whole site is kept whole or said not to be', async ({ page, network }) => {
      await visit(page, network, OFFLINE);
      let left = 5;
      network.faults = { cut: (path) => (path.startsWith('su-kien/') && left-- > 0 ? how : undefined) };
      await page.getByRole('button', { name: 'Tải toàn bộ để đọc ngoại tuyến' }).click();
      await expect(page.getByRole('status')).toHaveText(/^Đã tải toàn bộ trang web/);

      await page.getByRole('button', { name: 'Xóa dữ liệu đã tải' }).click();
      network.faults = { cut: (path) => (path === OTHER ? how : undefined) };
      await page.getByRole('button', { name: 'Tải toàn bộ để đọc ngoại tuyến' }).click();
      await expect(page.getByRole('status')).toContainText('Mất kết nối khi đang tải');
    });
  });
}

test.describe('with no room on the device', () => {
  test('reading goes on, and the wish to keep all ends in plain words', async ({
    page,
    network,
    context,
  }) => {
    await visit(page, network, OFFLINE);
    const session = await context.newCDPSession(page);
    const { origin } = new URL(network.url);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 200_000 });
    await page.getByRole('button', { name: 'Tải toàn bộ để đọc ngoại tuyến' }).click();
    await expect(page.getByRole('status')).toContainText('Máy đã hết dung lượng');
    await page.goto(network.url + ARTICLE);
    await expect(heading(page)).toContainText('Geneva 2021');
    await network.goDown();
    await page.goto(network.url + OFFLINE);
    await expect(heading(page)).toHaveText('Đọc khi không có mạng');
  });
});

test.describe('an old worker that meets a new site', () => {
  let next: Awaited<ReturnType<typeof makeNextEdition>>;
  test.beforeAll(async () => {
    next = await makeNextEdition();
  });
  test.afterAll(() => next.remove());

  const footer = (page: Page) => page.getByRole('contentinfo');
  const announcement = (page: Page) => page.getByText('Đã có ấn bản mới.');

  test('announces the new edition, keeps the old one until asked, then turns all at once', async ({
    page,
    network,
  }) => {
    await visit(page, network, ARTICLE);
    await page.goto(network.url + 'nguon/');
    await page.goto(network.url + ARTICLE);
    network.site = next.folder;
    await page.reload();
    await expect(announcement(page)).toBeVisible({ timeout: 20_000 });
    await expect(footer(page)).not.toContainText(NEXT_EDITION);
    // Nothing is reloaded by itself, and what is kept is still that of the old edition.
    await page.goto(network.url + 'nguon/');
    await expect(footer(page)).not.toContainText(NEXT_EDITION);

    await page.getByRole('button', { name: 'Chuyển sang ấn bản mới' }).click();
    await expect(footer(page)).toContainText(NEXT_EDITION);
    await network.goDown();
    for (const path of [ARTICLE, 'nguon/', '', OFFLINE]) {
      await page.goto(network.url + path);
      await expect(footer(page), path).toContainText(NEXT_EDITION);
    }
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  test('can be told to wait', async ({ page, network }) => {
    await visit(page, network, ARTICLE);
    network.site = next.folder;
    await page.reload();
    await expect(announcement(page)).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Để sau' }).click();
    await expect(announcement(page)).toBeHidden();
    await network.goDown();
    await page.reload();
    await expect(footer(page)).toContainText('Ấn bản');
    await expect(footer(page)).not.toContainText(NEXT_EDITION);
  });

  test('a page that only the new edition still has turns the site to it, and open pages say that they are old', async ({
    page,
    network,
    context,
  }) => {
    await visit(page, network, ARTICLE);
    network.site = next.folder;
    const other = await context.newPage();
    await other.goto(network.url + OTHER);
    await expect(footer(other)).toContainText(NEXT_EDITION);
    await expect(page.getByText('Trang đang mở thuộc ấn bản cũ.')).toBeVisible({ timeout: 20_000 });
    await expect(footer(page)).not.toContainText(NEXT_EDITION);
    await expect(other.getByText('Trang đang mở thuộc ấn bản cũ.')).toBeHidden();
    // From then on nothing of the old edition is shown, with a network or without.
    await other.goto(network.url + ARTICLE);
    await expect(footer(other)).toContainText(NEXT_EDITION);
    await network.goDown();
    await page.getByRole('button', { name: 'Tải lại trang' }).click();
    await expect(footer(page)).toContainText(NEXT_EDITION);
  });

  test('a new edition that cannot be had whole leaves the old one in use, whole', async ({
    page,
    network,
  }) => {
    await visit(page, network, ARTICLE);
    network.site = next.folder;
    network.faults = { cut: (path) => (path === 'tim-kiem/' ? 'broken' : undefined) };
    await page.reload();
    await expect.poll(() => network.asked.filter((path) => path === 'tim-kiem/').length).toBeGreaterThan(3);
    await page.waitForTimeout(1000);
    await expect(announcement(page)).toBeHidden();
    await network.goDown();
    await page.reload();
    await expect(footer(page)).not.toContainText(NEXT_EDITION);
    await network.comeBack();
    network.faults = {};
    await page.reload();
    await expect(announcement(page)).toBeVisible({ timeout: 20_000 });
  });

  test('a site kept whole is made ready whole, and what has not changed is not fetched again', async ({
    page,
    network,
  }) => {
    await visit(page, network, OFFLINE);
    await page.getByRole('button', { name: 'Tải toàn bộ để đọc ngoại tuyến' }).click();
    await expect(page.getByRole('status')).toHaveText(/^Đã tải toàn bộ trang web/);
    network.site = next.folder;
    network.asked.length = 0;
    await page.reload();
    await expect(announcement(page)).toBeVisible({ timeout: 60_000 });
    expect(network.asked.filter((path) => path.startsWith('_astro/'))).toEqual([]);
    await page.getByRole('button', { name: 'Chuyển sang ấn bản mới' }).click();
    await expect(footer(page)).toContainText(NEXT_EDITION);
    await network.goDown();
    await page.goto(network.url + 'van-kien/new-start/');
    await expect(footer(page)).toContainText(NEXT_EDITION);
  });
});
