import { expect, test, type Page } from '@playwright/test';
import { LONGEST_ARTICLE } from './pages.ts';
import { onEveryScreen } from './reading.ts';
import { diskCorpus } from '../src/site/disk-corpus.ts';

const titleOf = (wanted: string): string =>
  diskCorpus(process.cwd()).articles.find(({ id }) => id === wanted)?.data.title ?? '';

const read = (page: Page, n: number) =>
  page.getByRole('link', { name: `Đoạn ${String(n)}`, exact: true }).evaluate((number) => {
    const { top } = number.getBoundingClientRect();
    scrollBy(0, top - innerHeight / 3 + 8);
  });

onEveryScreen(({ isTouch, press }) => {
  test('the contents tell the passage, how many there are, the time left and the section', async ({
    page,
  }) => {
    await page.goto('./bai-viet/istanbul-2025/');
    const progress = page.locator('[data-progress]:visible');
    await read(page, 9);
    await expect(progress).toHaveText(/^Đoạn 9 trong 18,\s+còn \d+ phút$/);
    await read(page, 18);
    await expect(progress).toHaveText(/^Đoạn 18 trong 18,\s+còn 1 phút$/);
    await read(page, 7);
    if (isTouch) {
      await expect(page.getByText('Mục lục')).toBeInViewport();
      await press(page.getByText('Mục lục'));
    }
    const current = page.locator('[aria-current=location][data-from]:visible');
    await expect(current).toHaveText('Những tia hy vọng');
    await press(page.getByRole('link', { name: 'Vụ trục xuất và cơ hội hợp tác kinh tế' }));
    await expect(
      page.getByRole('heading', { name: 'Vụ trục xuất và cơ hội hợp tác kinh tế' }),
    ).toBeInViewport();
    if (isTouch)
      await expect(page.getByRole('link', { name: 'Vụ trục xuất và cơ hội hợp tác kinh tế' })).toBeHidden();
  });

  test('the report before and the one after are a link away', async ({ page }) => {
    await page.goto('./bai-viet/geneva-2021/');
    await press(page.getByRole('link', { name: /^Bài sau/ }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('riyadh-2025-khai-mac'));
    await press(page.getByRole('link', { name: /^Bài trước/ }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('geneva-2021'));
  });
});

for (const width of [360, 1440]) {
  test(
    `nothing shifts while the article is read from end to end at ${String(width)} px`,
    { tag: '@letters' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            window.shifts = (window.shifts ?? 0) + (entry as unknown as { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(LONGEST_ARTICLE, { waitUntil: 'networkidle' });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      for (let y = 0; y < height; y += 400) {
        await page.evaluate((to) => {
          scrollTo(0, to);
        }, y);
        await page.waitForTimeout(40);
      }
      expect(await page.evaluate(() => window.shifts ?? 0)).toBe(0);
    },
  );
}

declare global {
  interface Window {
    shifts?: number;
  }
}
