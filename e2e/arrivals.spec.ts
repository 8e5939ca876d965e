import { expect, test } from '@playwright/test';

/** Ordinary words: most stand in several passages, some in titles and notes too. */
const QUERIES = [
  'Lavrov',
  'quan hệ',
  'thỏa thuận',
  'đại sứ',
  'Ukraine',
  'chiến tranh',
  'tia hy vọng',
  'hội đàm',
];
const MORE = [
  ...['Putin', 'Trump', 'Mỹ', 'Riyadh', 'Geneva', 'Istanbul', 'Biden', 'Rubio', 'Zelensky', 'ngừng bắn'],
  ...['ngoại giao', 'ngoại trưởng', 'hai nước', 'hai bên', 'cuộc gặp', 'đàm phán', 'hợp tác'],
  ...['năm', 'ông', 'tổng thống', 'sứ quán', 'ngân hàng', 'hiệp ước', 'Crimea', 'Venezuela', 'Kremlin', 'EU'],
];
/** How many hits are followed at each width; `npm run test:arrivals` follows more. */
const WANTED = Number(process.env.TANBANG_ARRIVALS ?? 16);

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`hits to passages end at their passage, marked, at ${String(viewport.width)} px`, async ({ page }) => {
    test.setTimeout(20_000 + WANTED * 2000);
    await page.setViewportSize(viewport);
    const queries = WANTED > 40 ? [...QUERIES, ...MORE] : QUERIES;
    const hits: string[] = [];
    for (const query of queries) {
      await page.goto(`./tim-kiem/?q=${encodeURIComponent(query)}`);
      const links = page.locator('#ket-qua a[href*="/bai-viet/"][href*=":~:"]');
      await links.first().waitFor();
      const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      hits.push(...found.slice(0, Math.ceil(WANTED / queries.length)));
    }
    expect(hits.length).toBeGreaterThanOrEqual(Math.min(WANTED, queries.length));
    const astray: string[] = [];
    for (const hit of hits.slice(0, WANTED)) {
      // From another page: else it is a step within the page, which the next test takes.
      await page.goto('about:blank');
      await page.goto(hit);
      // The bar comes with the script, half a second after the page; a machine under load takes its time.
      const arrived = await page
        .waitForFunction(
          () => {
            const passage = document.getElementById(location.hash.slice(1));
            const box = passage?.getBoundingClientRect();
            if (!passage || !box) return false;
            const isSeen = box.bottom > 60 && box.top < innerHeight;
            return isSeen && getComputedStyle(passage, '::after').borderLeftWidth === '3px';
          },
          undefined,
          { timeout: 8000 },
        )
        .catch(() => undefined);
      if (!arrived) astray.push(hit);
    }
    expect(astray).toEqual([]);
  });
}
