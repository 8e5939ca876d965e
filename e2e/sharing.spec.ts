import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { leadingPagesOf, pagesOf } from './site-files.ts';

const SHARED = './bai-viet/istanbul-2025/doan/phep-thu-som/';
const PASSAGE = '#phep-thu-som';

test('a shared passage is where its address leads, and the way back passes by it', async ({ page }) => {
  await page.goto('./nguon/');
  await page.goto(SHARED);
  await expect(page).toHaveURL(/\/bai-viet\/istanbul-2025\/#phep-thu-som$/);
  await expect(page.locator(PASSAGE)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/\/nguon\/$/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a shared passage is where its address leads', async ({ page }) => {
    await page.goto(SHARED);
    await expect(page).toHaveURL(/\/bai-viet\/istanbul-2025\/#phep-thu-som$/);
    await expect(page.locator(PASSAGE)).toBeInViewport();
  });
});

test('the menu of a passage gives the address for sharing', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    // As on a system that cannot hand addresses on.
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./bai-viet/istanbul-2025/');
  await page.getByRole('link', { name: 'Đoạn 2', exact: true }).hover();
  await page.getByRole('menuitem', { name: 'Sao chép liên kết kèm ảnh' }).click();
  await expect(page.getByRole('status')).toContainText('Đã sao chép');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(SHARED, baseURL).href);
});

/** What a program reads off the head of a built page. */
function headOf(path: string): { title: string; content: (name: string) => string; html: string } {
  const html = readFileSync(`dist/${path}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
  const unescape = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&#38;', '&');
  const content = (name: string): string =>
    unescape(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  return { title: unescape(/<title>([^<]*)/.exec(html)?.[1] ?? ''), content, html };
}

const isIndexed = ({ content }: ReturnType<typeof headOf>): boolean => content('robots') !== 'noindex';

test('every page to be found has a title and a description of its own, of natural length', () => {
  const heads = pagesOf('dist')
    // Old editions are canonical to the page of today, and a history has the name of its page.
    .filter((path) => path !== './404.html' && !/^\.\/an-ban\/|\/lich-su\/$/.test(path))
    .map(headOf)
    .filter(isIndexed);
  expect(heads.length).toBeGreaterThan(150);
  for (const { title, content } of heads) {
    expect(title.length, title).toBeGreaterThanOrEqual(10);
    expect(title.length, title).toBeLessThanOrEqual(90);
    expect(content('description').length, title).toBeGreaterThanOrEqual(40);
    expect(content('description').length, title).toBeLessThanOrEqual(200);
  }
  for (const what of [heads.map(({ title }) => title), heads.map(({ content }) => content('description'))]) {
    expect(what.filter((text, index) => what.indexOf(text) !== index)).toEqual([]);
  }
});

test('every page shows a picture of the promised size wherever its address is pasted', ({ baseURL }) => {
  const base = new URL(baseURL ?? '').pathname;
  const pictures = new Map<string, string>();
  for (const path of [...pagesOf('dist'), ...leadingPagesOf('dist')]) {
    const { content, title } = headOf(path);
    expect([content('og:title'), `${content('og:title')} · ${content('og:site_name')}`], path).toContain(
      title,
    );
    expect(content('og:description'), path).toBe(content('description'));
    expect(content('og:image:alt').length, path).toBeGreaterThan(10);
    expect(content('twitter:card'), path).toBe('summary_large_image');
    if (path !== './404.html') {
      expect(new URL(content('og:url')).pathname, path).toBe(base + path.slice(2));
    }
    const picture = new URL(content('og:image')).pathname.slice(base.length);
    const size = [content('og:image:width'), content('og:image:height')].join(' × ');
    pictures.set(picture, size);
  }
  expect(pictures.size).toBeGreaterThan(150);
  for (const [picture, size] of pictures) {
    const png = readFileSync(`dist/${picture}`);
    expect(`${String(png.readUInt32BE(16))} × ${String(png.readUInt32BE(20))}`, picture).toBe(size);
    expect(png.length, picture).toBeLessThan(60_000);
  }
});

test('an address for sharing is not found twice: search engines are led to the article', () => {
  const leading = leadingPagesOf('dist');
  expect(leading.length).toBeGreaterThan(50);
  const map = readFileSync('dist/sitemap.xml', 'utf8');
  for (const path of leading) {
    expect(isIndexed(headOf(path)), path).toBe(false);
    expect(map).not.toContain(path.slice(1));
  }
});
