import { expect, test } from '@playwright/test';
import { ageSite, PAST, type AgedSite } from './aged-site.ts';
import { expectAccessible } from './reading.ts';

// One site for all: it takes a build.
test.describe.configure({ mode: 'default' });

let site: AgedSite;
const at = (address: string): string => site.url + address.slice(1);

test.beforeAll(async () => {
  site = await ageSite();
});

test.afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

test('a passage that was renamed is reached by its old address, and shown as the target', async ({
  page,
}) => {
  await page.goto(at(`${site.article}#${PAST.renamed}`));
  const passage = page.locator(site.passage);
  await expect(passage).toBeInViewport();
  await expect(passage.locator(':target')).toHaveAttribute('id', PAST.renamed);
  const plain = await page.locator('[data-passage]').first().evaluate(background);
  expect(await passage.evaluate(background)).not.toBe(plain);
});

test('what was shared of a passage that was renamed still leads to it', async ({ page }) => {
  await page.goto(at(`${site.article}doan/${PAST.renamed}/`));
  await expect(page).toHaveURL(at(`${site.article}#${PAST.renamed}`));
  await expect(page.locator(site.passage)).toBeInViewport();
});

test('a retired passage leaves a tombstone: what stood there, since when it is gone', async ({ page }) => {
  await page.goto(at(`${site.article}#${PAST.retired}`));
  const tombstone = page.locator(':target');
  await expect(tombstone).toBeInViewport();
  await expect(tombstone).toContainText(PAST.was);
  await expect(tombstone).toContainText('6/5/2004');
});

test('a passage that went to another article leaves word where it is now', async ({ page }) => {
  await page.goto(at(`${site.article}#${PAST.went}`));
  await page.locator(':target').getByRole('link').click();
  await expect(page).toHaveURL(at(site.other + site.otherPassage));
  await expect(page.locator(site.otherPassage)).toBeInViewport();
});

test('a page that moved leads on and keeps the passage', async ({ page }) => {
  await page.goto(at(PAST.page + site.passage));
  await expect(page).toHaveURL(at(site.article + site.passage));
  await expect(page.locator(site.passage)).toBeInViewport();
});

test('a page that moved takes all its forms along: pages lead on, files are those of the page in its place', async ({
  page,
}) => {
  for (const form of PAST.forms) {
    if (form.endsWith('/')) {
      await page.goto(at(form));
      await expect(page).not.toHaveURL(at(form));
      expect(new URL(page.url()).pathname).toContain(site.article.split('/').at(-2) ?? '');
    } else {
      const old = await page.request.get(at(form));
      const now = await page.request.get(at(form.replace(PAST.page.slice(0, -1), site.article.slice(0, -1))));
      expect(old.status()).toBe(200);
      expect(await old.text()).toBe(await now.text());
    }
  }
  const picture = await page.request.get(at(`${PAST.page}chia-se.png`));
  expect(picture.headers()['content-type']).toBe('image/png');
  await page.goto(at(PAST.filter));
  await expect(page).toHaveURL(at('/phat-ngon/'));
});

test('a passage of a page that moved may have gone elsewhere', async ({ page }) => {
  await page.goto(at(`${PAST.page}#${PAST.place}`));
  await expect(page).toHaveURL(at(site.other + site.otherPassage));
});

test('the page that moved is no stop on the way back', async ({ page }) => {
  await page.goto(at('/nguon/'));
  await page.goto(at(PAST.page));
  await expect(page).toHaveURL(at(site.article));
  await page.goBack();
  await expect(page).toHaveURL(at('/nguon/'));
});

test('a retired page says what stood there, and asks not to be indexed', async ({ page }) => {
  const response = await page.goto(at(PAST.retiredPage));
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('main')).toContainText(PAST.was);
  await expect(page.getByRole('main')).toContainText('6/5/2004');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('a page shows when it was published, when changed, and what was corrected', async ({ page }) => {
  await page.goto(at(site.article));
  const history = page.getByRole('region', { name: 'Lịch sử trang' });
  await expect(history).toContainText(/Đăng \d+\/\d+\/\d{4}, sửa 1\/1\/2006/);
  await expect(history.getByRole('listitem').first()).toContainText(PAST.change);
  await page.goto(at(site.other));
  await expect(page.getByRole('region', { name: 'Lịch sử trang' })).toContainText('Chưa sửa lần nào');
});

for (const width of [360, 1440]) {
  test(`the history of a page marks words added and removed, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(at(site.article));
    await page.getByRole('link', { name: 'Lịch sử chỉnh sửa qua các ấn bản' }).click();
    await expect(page.locator('ins').first()).toContainText(PAST.word);
    await expect(page.locator('del').first()).toContainText(site.edited.before.split(' ')[0] ?? '');
    await expectAccessible(page, 'main');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test(`a passage cited in the first edition keeps its words there, ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const address = `/an-ban/${site.firstEdition}${site.article}#${site.edited.id}`;
    await page.goto(at(address));
    const passage = page.locator(`#${site.edited.id}`);
    await expect(passage).toBeInViewport();
    await expect(passage).toContainText(site.edited.before);
    await expectAccessible(page, 'main');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('link', { name: 'Đọc bản mới nhất' }).click();
    await expect(page.locator(`#${site.edited.id}`)).toContainText(PAST.word);
  });
}

test('citations name the last edition and lead to it', async ({ page }) => {
  await page.goto(at(site.article));
  await page.getByText(/^\d kiểu trích dẫn$/).click();
  const citation = page.locator('dt', { hasText: 'APA' }).locator('xpath=following-sibling::dd');
  await expect(citation).toContainText('(ấn bản 4/3/2041)');
  await page.goto(at((await citation.locator('a').getAttribute('href')) ?? ''));
  await expect(page).toHaveURL(at(`/an-ban/${PAST.edition}${site.article}`));
  await expect(page.getByRole('main')).toContainText(PAST.word);
});

test('each edition is listed, with what it has', async ({ page }) => {
  await page.goto(at('/dinh-chinh/'));
  await expect(page.getByRole('main').locator('ol > li').first()).toContainText('1 trang có thay đổi');
  await page.getByRole('list', { name: 'Các ấn bản' }).getByRole('link').first().click();
  await expect(page).toHaveURL(at(`/an-ban/${PAST.edition}/`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ấn bản 4/3/2041');
});

test('all corrections stand on one page, newest first, each with its place', async ({ page }) => {
  await page.goto(at('/dinh-chinh/'));
  const rows = page.getByRole('main').locator('ol > li');
  const days = await rows
    .getByRole('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual([...days].sort().reverse());
  const row = rows.filter({ hasText: PAST.change });
  await row.getByRole('link').click();
  await expect(page).toHaveURL(at(site.article + site.passage));
});

test('an error in a note is reported with the note’s address', async ({ page }) => {
  await page.goto(at(site.article));
  const note = page.locator('[data-note]').first();
  const target = await note.getByRole('link', { name: 'Báo lỗi', includeHidden: true }).getAttribute('href');
  expect(target).toMatch(/^mailto:toa-soan@example\.org\?subject=B%C3%A1o/);
  expect(decodeURIComponent(target ?? '')).toContain(
    `#${String(await note.locator('> [id]').getAttribute('id'))}`,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('old passages land, and pages that moved lead on', async ({ page }) => {
    await page.goto(at(`${site.article}#${PAST.renamed}`));
    await expect(page.locator(site.passage)).toBeInViewport();
    await page.goto(at(PAST.page));
    await expect(page).toHaveURL(at(site.article));
  });
});

const background = (element: Element): string => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return `${backgroundColor} ${backgroundImage}`;
};
