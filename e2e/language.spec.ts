import { expect, test } from '@playwright/test';

test('foreign words say their language', async ({ page }) => {
  await page.goto('./bai-viet/istanbul-2025/');
  await expect(page.locator('[data-note] [lang=en]', { hasText: 'reciprocal mood' }).first()).toBeAttached();
  await expect(page.locator('[data-note] [lang=ru]').first()).toBeAttached();
  const plain = await page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter(
        (element) =>
          [...element.childNodes].some(
            ({ nodeType, nodeValue }) => nodeType === 3 && /[Ѐ-ӿ]/.test(nodeValue ?? ''),
          ) && !element.closest('[lang=ru]'),
      ).length,
  );
  expect(plain).toBe(0);
});

test('dates in the text are time elements', async ({ page }) => {
  await page.goto('./bai-viet/istanbul-2025/');
  await expect(page.locator('[data-passage] time[datetime="2025-02-27"]').first()).toHaveText('27/2/2025');
  const loose = await page.locator('[data-passage], [data-note] p:not(.note-sources, .outcomes)').evaluateAll(
    (blocks) =>
      blocks.filter((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const time of copy.querySelectorAll('time')) time.remove();
        return /\d{1,2}\/\d{1,2}\/\d{4}/.test(copy.textContent);
      }).length,
  );
  expect(loose).toBe(0);
});
