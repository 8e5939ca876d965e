import { expect, test } from '@playwright/test';
import { PAGE_OF_EACH_KIND } from './pages.ts';

for (const width of [1024, 1280, 1440, 1920]) {
  test(
    `no note covers another, and each begins by its passage, at ${String(width)} px`,
    { tag: ['@letters', '@engines'] },
    async ({ page }) => {
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
    },
  );
}

test(
  'words and their note light together, whichever the pointer or the focus is on',
  { tag: '@engines' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(PAGE_OF_EACH_KIND.article);
    const words = page.locator('.note-words').first();
    const note = page.locator('[data-note]').first();
    const ground = (part: typeof note) =>
      part.evaluate((element) => getComputedStyle(element).backgroundColor);
    const plain = await ground(note);
    await words.hover();
    expect(await ground(note)).not.toBe(plain);
    await note.hover();
    expect(await ground(words)).toBe(await ground(note));
    await page.mouse.move(3, 3);
    expect(await ground(note)).toBe(plain);
    await words.focus();
    expect(await ground(note)).not.toBe(plain);
  },
);

test('every kind of note has a word and a sign, and every note sources', async ({ page }) => {
  await page.goto(PAGE_OF_EACH_KIND.article);
  const notes = await page.locator('[data-note]').evaluateAll((found) =>
    found.map((note) => {
      const summary = note.querySelector('summary');
      return {
        word: summary?.querySelector('.sr-only')?.textContent.split(/[:·]/)[0]?.trim(),
        sign: summary && getComputedStyle(summary, '::before').content,
        sources: note.querySelectorAll('.note-sources a[href^=http]').length,
      };
    }),
  );
  expect(new Set(notes.map(({ sign }) => sign)).size).toBe(new Set(notes.map(({ word }) => word)).size);
  for (const { word, sources } of notes) {
    expect(word).not.toBe('');
    expect(sources).toBeGreaterThan(0);
  }
});
