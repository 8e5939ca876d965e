import { expect, test, type Page } from '@playwright/test';
import { ARTICLES } from './pages.ts';

/** Where the passages begin and end, with what stands beside them or without it. */
async function passages(page: Page, bare: boolean): Promise<{ top: number; bottom: number }[]> {
  return page.evaluate((isBare) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(isBare ? '[data-beside] { display: none !important }' : '');
    document.adoptedStyleSheets = [sheet];
    return [...document.querySelectorAll('[data-passage]')].map((passage) => {
      const { top, bottom } = passage.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY };
    });
  }, bare);
}

/** What of the text column is empty on account of the notes: the largest hole in px, and the share of the whole. */
async function emptiness(page: Page): Promise<{ hole: number; share: number; first: number }> {
  const [full, bare] = [await passages(page, false), await passages(page, true)];
  const gaps = (boxes: typeof full): number[] =>
    boxes.slice(1).map(({ top }, i) => top - (boxes[i]?.bottom ?? 0));
  const without = gaps(bare);
  const holes = gaps(full).map((gap, i) => Math.max(0, gap - (without[i] ?? 0)));
  const [begin, end] = [full[0]?.top ?? 0, full.at(-1)?.bottom ?? 0];
  const sum = holes.reduce((total, hole) => total + hole, 0);
  return { hole: Math.max(...holes), share: sum / (end - begin), first: begin };
}

const WIDE = [
  { width: 1024, height: 768, screens: 0.95 },
  { width: 1280, height: 800, screens: 0.95 },
  { width: 1440, height: 900, screens: 0.9 },
  { width: 1920, height: 1080, screens: 0.9 },
];

for (const { width, height, screens } of WIDE) {
  test(
    `prose makes no room for closed notes, which stand by their words, at ${String(width)} px`,
    { tag: ['@letters', '@engines'] },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const article of ARTICLES) {
        await page.goto(`./bai-viet/${article}/`);
        await page.evaluate(() => document.fonts.ready);
        const { hole, share, first } = await emptiness(page);
        expect.soft(hole, article).toBeLessThanOrEqual(60);
        expect.soft(share, article).toBeLessThanOrEqual(0.03);
        expect.soft(first / height, article).toBeLessThanOrEqual(screens);
        await passages(page, false);
        const offsets = await page.locator('[data-note]').evaluateAll((notes) =>
          notes.map((note) => {
            const words = document.querySelector(
              note.querySelector<HTMLAnchorElement>('[role=doc-backlink]')?.hash ?? '',
            );
            return Math.abs(note.getBoundingClientRect().top - (words?.getBoundingClientRect().top ?? 1e6));
          }),
        );
        offsets.sort((a, b) => a - b);
        expect.soft(offsets[Math.floor(offsets.length * 0.95)], article).toBeLessThanOrEqual(200);
      }
    },
  );
}

for (const { width, height, screens, share: most } of [
  { width: 360, height: 740, screens: 1, share: 0.18 },
  { width: 390, height: 844, screens: 0.9, share: 0.18 },
  { width: 768, height: 1024, screens: 0.9, share: 0.24 },
]) {
  test(
    `a passage is followed by one line, and the report begins on the first screen, at ${String(width)} px`,
    { tag: ['@letters', '@engines'] },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const article of ARTICLES) {
        await page.goto(`./bai-viet/${article}/`);
        await page.evaluate(() => document.fonts.ready);
        const { hole, share, first } = await emptiness(page);
        expect.soft(hole, article).toBeLessThanOrEqual(60);
        expect.soft(share, article).toBeLessThanOrEqual(most);
        expect.soft(first / height, article).toBeLessThanOrEqual(screens);
      }
    },
  );
}

test('one note opened moves the text by less than its own height', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const article of ARTICLES) {
    await page.goto(`./bai-viet/${article}/`);
    const moved = await page.locator('[data-note]').evaluateAll((notes) =>
      notes.map((note) => {
        const last = [...document.querySelectorAll('[data-passage]')].at(-1);
        const [height, bottom] = [
          note.getBoundingClientRect().height,
          last?.getBoundingClientRect().bottom ?? 0,
        ];
        note.toggleAttribute('open', true);
        const grown = note.getBoundingClientRect().height - height;
        const by = (last?.getBoundingClientRect().bottom ?? 0) - bottom;
        note.toggleAttribute('open', false);
        return { grown, by };
      }),
    );
    for (const { grown, by } of moved) {
      expect(grown).toBeGreaterThan(20);
      expect(by).toBeLessThan(grown);
    }
  }
});

test('the longest article has at most 900 elements', async ({ page }) => {
  for (const article of ARTICLES) {
    await page.goto(`./bai-viet/${article}/`);
    expect(await page.locator('body *').count()).toBeLessThanOrEqual(900);
  }
});
