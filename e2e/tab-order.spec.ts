import { expect, test, type Page } from '@playwright/test';

/** Presses Tab and tells what is focused: its name as a screen reader says it, or its words. */
async function tab(page: Page): Promise<string> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.ariaLabel ?? activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  });
}

async function walk(page: Page, steps: number): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < steps; i += 1) names.push(await tab(page));
  return names;
}

test('on a wide page: header, contents, then each passage with its notes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./bai-viet/istanbul-2025/');
  expect(await walk(page, 8)).toEqual([
    'Tới nội dung chính',
    'Tan băng',
    'Bài viết',
    'Phát ngôn',
    'Dòng thời gian',
    'Tra cứu',
    'TìmCtrl K',
    'Tùy chọn đọc',
  ]);
  expect(await walk(page, 10)).toEqual([
    'Tham vấn Istanbul, vòng 1',
    '5 điểm chính',
    expect.stringMatching(/^Kể lại /),
    'Sáu giờ đàm phán ở Istanbul',
    'Mỹ đảo ngược chính sách với Nga',
    'Những tia hy vọng',
    'Sứ quán hai nước còn ít nhân viên',
    'Vụ trục xuất và cơ hội hợp tác kinh tế',
    'Phát ngôn và diễn biến về sau',
    'Người tham dự và người được nhắc tới',
  ]);
  // Closed notes are one stop each, and one link leads past them all.
  const first = await walk(page, 14);
  expect(first[0]).toBe('Đoạn 1');
  expect(first).toContain('Istanbul');
  const skip = first.indexOf('Bỏ qua chú giải');
  expect(skip).toBeGreaterThan(first.indexOf('tổng lãnh sự quán Mỹ ở Istanbul'));
  expect(first[skip + 1]).toMatch(/^Bối cảnh: /);
  expect(first.slice(skip + 4)[0]).toBe('Đoạn 2');
});

test('the link past the notes leads to the next passage, and shows while it has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./bai-viet/istanbul-2025/');
  const skip = page.getByRole('link', { name: 'Bỏ qua chú giải' }).first();
  await skip.focus();
  expect((await skip.boundingBox())?.height).toBeGreaterThan(20);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#phep-thu-som$/);
  expect(await tab(page)).toBe('Đoạn 2');
});

test('on a phone: folded contents, then each passage with the line that opens its notes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('./bai-viet/istanbul-2025/');
  await page.getByText(/^Kể lại một bản tin/).focus();
  const names = await walk(page, 12);
  expect(names[0]).toMatch(/^Mục lục/);
  expect(names[1]).toBe('Đoạn 1');
  expect(names).toContain('3 chú giải');
  expect(names.some((name) => name.startsWith('Bối cảnh'))).toBe(false);
});

test('the link past the header leads into the text', async ({ page }) => {
  await page.goto('./bai-viet/istanbul-2025/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await tab(page)).toBe('Tham vấn Istanbul, vòng 1');
});

test('no stop is taken twice and none is a trap, from the first to the last', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./bai-viet/sochi-2019/');
  const stops = await page
    .locator('a[href], button, summary, [tabindex="0"]')
    .evaluateAll(
      (found) => found.filter((each) => each.checkVisibility() && (each as HTMLElement).tabIndex >= 0).length,
    );
  await page.evaluate(() => {
    addEventListener('focusin', ({ target }) => {
      window.stops = [...(window.stops ?? []), target as Element];
    });
  });
  for (let i = 0; i < stops + 1; i += 1) await page.keyboard.press('Tab');
  const [walked, distinct] = await page.evaluate(() => [window.stops?.length, new Set(window.stops).size]);
  expect(distinct).toBeGreaterThanOrEqual(stops - 1);
  expect(Number(walked) - Number(distinct)).toBeLessThanOrEqual(1);
});

declare global {
  interface Window {
    stops?: Element[];
  }
}
