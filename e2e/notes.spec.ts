import { expect, test } from '@playwright/test';
import { PAGE_OF_EACH_KIND } from './pages.ts';

for (const width of [1200, 1440, 1920]) {
  test(`no note covers another, and each begins by its passage, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(PAGE_OF_EACH_KIND.article);
    const boxes = await page.locator('[data-note]').evaluateAll((notes) =>
      notes.map((note) => {
        const { top, bottom, left } = note.getBoundingClientRect();
        return { top, bottom, left };
      }),
    );
    expect(boxes.length).toBeGreaterThan(20);
    for (const [i, box] of boxes.entries()) {
      const before = boxes[i - 1];
      if (before) expect(box.top).toBeGreaterThanOrEqual(before.bottom);
    }
    // The words of the next passage never stand above the notes of this one: nobody reads past a note unseen.
    const groups = await page.locator('.notes').evaluateAll((found) =>
      found.map((group) => {
        const next = group.nextElementSibling;
        return {
          top: group.getBoundingClientRect().top,
          next: next?.getBoundingClientRect().top ?? Infinity,
        };
      }),
    );
    for (const { top, next } of groups) expect(next).toBeGreaterThanOrEqual(top - 40);
  });
}
