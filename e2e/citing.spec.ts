import { expect, test } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { diskCorpus } from '../src/site/disk-corpus.ts';

const ARTICLE = './bai-viet/riyadh-2025-ket-qua/';
const { site, articles } = diskCorpus(process.cwd());
/** The last closed edition, which citations lead to. */
const { edition } = site;
const TITLE = articles.find(({ id }) => ARTICLE.includes(`/${id}/`))?.data.title ?? '';

test('the article is cited in three styles with its address, and the report it retells is named', async ({
  page,
  baseURL,
}) => {
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { name: 'Trích dẫn bài này' })).toBeVisible();
  for (const style of ['APA', 'MLA', 'Chicago']) {
    const citation = page.locator('dt', { hasText: style }).locator('xpath=following-sibling::dd');
    await expect(citation).toContainText('Tan băng');
    await expect(citation).toContainText(TITLE);
    await expect(citation).toContainText(`${baseURL ?? ''}an-ban/${edition}/bai-viet/riyadh-2025-ket-qua/`);
  }
  await expect(page.getByRole('heading', { name: 'Bản tin được kể lại' })).toBeVisible();
});

test('metadata are those that Zotero and Google Scholar read', async ({ page }) => {
  await page.goto(ARTICLE);
  const meta = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
  expect(await meta('citation_title')).toBe(TITLE);
  expect(await meta('citation_author')).toBe('Tan băng');
  expect(await meta('citation_publication_date')).toMatch(/^\d{4}\/\d{2}\/\d{2}$/);
  expect(await meta('citation_language')).toBe('vi');
  expect(await meta('DC.title')).toBe(TITLE);
  expect(await meta('DC.date')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('the records to download are read by another program, without script too', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await page.goto(ARTICLE);
  for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('download', /^riyadh-2025-ket-qua\./);
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    const [record] = new Cite(await response.text()).data;
    expect(record).toMatchObject({ title: TITLE, type: 'webpage' });
  }
  await page.close();
});
