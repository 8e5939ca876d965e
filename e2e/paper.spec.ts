import { expect, test } from '@playwright/test';
import { LONGEST_ARTICLE, SETTINGS_KEY } from './pages.ts';

test.describe('on paper', () => {
  test.use({ viewport: { width: 794, height: 1123 } });

  test('notes are numbered endnotes, all open, with the addresses of their sources', async ({ page }) => {
    await page.goto(LONGEST_ARTICLE);
    await page.emulateMedia({ media: 'print' });
    const lastPassage = await page.locator('[data-passage]').last().boundingBox();
    const notes = page.locator('[data-note]');
    const first = await notes.first().boundingBox();
    expect(first?.y).toBeGreaterThan((lastPassage?.y ?? 0) + (lastPassage?.height ?? 0));
    for (const note of await notes.all()) await expect(note.locator('.note-sources')).toBeVisible();
    const numbered = await page.evaluate(() => {
      const content = (selector: string, pseudo: string) =>
        [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element, pseudo).content);
      return {
        words: content('.note-words', '::after'),
        notes: content('[data-note] > summary', '::before'),
        links: content('.note-sources a[href^=http]', '::after'),
        order: [...document.querySelectorAll<HTMLAnchorElement>('.note-words')].map(({ hash }) =>
          hash.slice(1),
        ),
        ids: [...document.querySelectorAll('[data-note] > [id]')].map(({ id }) => id),
      };
    });
    expect(new Set(numbered.words)).toEqual(new Set(['counter(words)']));
    expect(numbered.notes).toHaveLength(numbered.words.length);
    // Both are counted in the order of the page, so the numbers agree.
    expect(numbered.order).toEqual(numbered.ids);
    expect(numbered.links.every((link) => link.includes('<http') || link.includes('attr(href)'))).toBe(true);
  });

  test('nothing to press is printed', async ({ page }) => {
    await page.goto(LONGEST_ARTICLE);
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      page.getByRole('navigation'),
      page.getByText('Mục lục'),
      page.getByRole('button'),
      page.locator('[role=doc-backlink]'),
    ]) {
      for (const each of await part.all()) await expect(each).toBeHidden();
    }
  });

  test('dark screens print black on white', async ({ page }) => {
    await page.addInitScript((key) => {
      localStorage.setItem(key, '{"theme":"dark"}');
    }, SETTINGS_KEY);
    await page.goto(LONGEST_ARTICLE);
    await page.emulateMedia({ media: 'print' });
    const [ground, ink] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    });
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(ink).toBe('rgb(23, 33, 43)');
  });

  for (const id of [
    'sochi-2019',
    'geneva-2021',
    'riyadh-2025-khai-mac',
    'riyadh-2025-ket-qua',
    'istanbul-2025',
  ]) {
    test(
      `the reading sheet of ${id} is one page: summary, five terms, three questions, address`,
      { tag: '@letters' },
      async ({ page }) => {
        await page.goto(`./bai-viet/${id}/`);
        await page.getByRole('link', { name: 'Phiếu đọc cho lớp học' }).click();
        await expect(page.locator('dl dt')).toHaveCount(5);
        await expect(page.locator('.sheet ol > li')).toHaveCount(3);
        await expect(page.locator('.sheet')).toContainText(`/bai-viet/${id}/`);
        await expect(page.locator('svg.strip')).toBeVisible();
        const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      },
    );
  }
});
