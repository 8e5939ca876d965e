import { expect, test, type Page } from '@playwright/test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { formatDate } from '../src/model/dates.ts';
import { diskCorpus } from '../src/site/disk-corpus.ts';
import { copied, expectAccessible, onEveryScreen, selectWords } from './reading.ts';

const ARTICLE = './bai-viet/istanbul-2025/';
/** The last closed edition, which references lead to. */
const { edition } = diskCorpus(process.cwd()).site;
const inWords = formatDate(edition);
const TITLE = 'Istanbul 2025: đàm phán về sứ quán và tia hy vọng';
/** Words of the third passage. */
const WORDS = 'chấm dứt cảnh đổ máu';

const number = (page: Page, n: number) => page.getByRole('link', { name: `Đoạn ${String(n)}`, exact: true });
const item = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true });

onEveryScreen(({ isTouch, press }) => {
  test(
    'the number of a passage offers its address and its words with a reference, in two presses',
    { tag: '@letters' },
    async ({ page, baseURL }) => {
      // A day of one figure, in a month of one.
      await page.clock.setFixedTime('2026-03-05T09:00:00+07:00');
      await page.goto(ARTICLE);
      if (isTouch) await number(page, 6).tap();
      else await number(page, 6).hover();
      await expect(page.getByRole('menu', { name: 'Đoạn V.6' })).toBeVisible();
      await expectAccessible(page, '#dan-doan');
      for (const each of await page.getByRole('menuitem').all()) {
        const box = await each.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }

      await press(item(page, 'Sao chép trích dẫn'));
      await expect(page.getByRole('status')).toHaveText('Đã sao chép trích dẫn, đoạn V.6');
      await expect(page.getByRole('menu')).toBeHidden();
      const address = `${baseURL ?? ''}an-ban/${edition}/bai-viet/istanbul-2025/#ghim-ky-vong`;
      const { 'text/plain': text = '', 'text/html': html = '' } = await copied(page);
      expect(text).toMatch(/^“Trong tuần diễn ra cuộc gặp .*\.” \(Tan băng, /);
      expect(text.endsWith(`“${TITLE}”, ấn bản ${inWords}, đoạn V.6, ${address}, truy cập 5/3/2026)`)).toBe(
        true,
      );
      expect(html).toContain(`<a href="${address}">“${TITLE}”</a>, ấn bản ${inWords}, đoạn V.6, truy cập`);
    },
  );

  test('selected words are offered with a text fragment behind the address of their passage', async ({
    page,
  }) => {
    await page.goto(ARTICLE);
    await selectWords(page, WORDS);
    await expect(page.getByRole('menu', { name: `Đoạn V.3: “${WORDS}”` })).toBeVisible();
    await expectAccessible(page, '#dan-doan');
    await press(item(page, 'Sao chép liên kết'));
    const { 'text/plain': text = '', 'text/html': html } = await copied(page);
    expect(text.endsWith(`#noi-lo-dong-minh:~:text=${encodeURIComponent(WORDS)}`)).toBe(true);
    expect(html).toContain('Tan băng V.3</a>');
  });
});

test('every record on the clipboard is read by another program', async ({ page }) => {
  await page.goto(ARTICLE);
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
    await number(page, 4).click();
    await item(page, format).click();
    await expect(page.getByRole('status')).toContainText(format);
    const { 'text/plain': record = '' } = await copied(page);
    const [entry] = new Cite(record).data;
    expect(entry).toMatchObject({ title: TITLE, note: `ấn bản ${inWords}, đoạn V.4`, type: 'webpage' });
    expect(entry?.['URL']).toContain(`/an-ban/${edition}/bai-viet/istanbul-2025/#duoi-khong`);
  }
});

test('by keyboard: seen on focus, passed by Tab, entered with the arrow, left with Escape', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await page.locator('#hop-o-istanbul a').last().focus();
  await page.keyboard.press('Tab');
  // Notes of the first passage stand between it and the second number.
  while (!(await number(page, 2).evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  const menu = page.getByRole('menu', { name: 'Đoạn V.2' });
  await expect(menu).toBeVisible();
  await expect(number(page, 2)).toBeFocused();
  await expect(number(page, 2)).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Sao chép liên kết')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Sao chép trích dẫn')).toBeFocused();
  await page.keyboard.press('End');
  await expect(item(page, `Đoạn này ở ấn bản ${inWords}`)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Sao chép liên kết')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(number(page, 2)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#phep-thu-som$/);
  await expect(item(page, 'Sao chép liên kết')).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await copied(page))['text/plain']).toMatch(/#phep-thu-som$/);
});

test('Tab from a number closes its menu and goes on in the text', async ({ page }) => {
  await page.goto(ARTICLE);
  await number(page, 2).hover();
  await expect(page.getByRole('menu')).toBeVisible();
  await number(page, 2).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(page.locator('#phep-thu-som').getByRole('link', { name: 'Donald Trump' })).toBeFocused();
});

test('words that stand earlier in the page are told apart by their neighbours, and found', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  await selectWords(page, 'Ukraine và các đồng minh châu Âu');
  await page.getByRole('menu').waitFor();
  await item(page, 'Sao chép liên kết').click();
  const { 'text/plain': address = '' } = await copied(page);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('#phep-thu-som')).toBeInViewport();
});

test('a selection across passages offers nothing', async ({ page }) => {
  await page.goto(ARTICLE);
  await number(page, 1).hover();
  await page.getByRole('menu').waitFor();
  await page.mouse.move(3, 3);
  await expect(page.getByRole('menu')).toBeHidden();
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('.reading') ?? document.body);
  });
  await page.waitForTimeout(700);
  await expect(page.getByRole('menu')).toBeHidden();
});

test('when the browser forbids copying, the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.assign(document, { execCommand: () => false });
  });
  await page.goto(ARTICLE);
  await number(page, 2).click();
  await item(page, 'Sao chép liên kết').click();
  await expect(page.getByRole('status')).toContainText('không cho sao chép');
});

test('where there is no secure origin the old way copies', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'write', { value: () => Promise.reject(new Error('no')) });
  });
  await page.goto(ARTICLE);
  await number(page, 2).click();
  await item(page, 'Sao chép trích dẫn').click();
  const { 'text/plain': text, 'text/html': html } = await copied(page);
  expect(text).toContain('đoạn V.2');
  expect(html).toContain('đoạn V.2');
});

test('a passage can be read as the last edition has it', async ({ page }) => {
  await page.goto(ARTICLE);
  await number(page, 4).click();
  await item(page, `Đoạn này ở ấn bản ${inWords}`).click();
  await expect(page).toHaveURL(new RegExp(`/an-ban/${edition}/bai-viet/istanbul-2025/#duoi-khong$`));
  await expect(page.locator('#duoi-khong')).toBeInViewport();
});

test('nothing for citing is loaded before a reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('passage-menu'))).toEqual([]);
});
