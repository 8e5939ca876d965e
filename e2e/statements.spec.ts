import { ARTICLES } from './pages.ts';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { OUTCOMES as OUTCOME_ROWS, WEIGHED_VERBS } from '../src/model/statements.ts';
import { outcomeLabel } from '../src/strings/outcomes.ts';

const LEDGER = './phat-ngon/';

const filters = (page: Page): Locator => page.getByRole('navigation', { name: 'Lọc phát ngôn' });
const rows = (page: Page): Locator => page.locator('.statements > li:visible');
const OUTCOMES = new RegExp(
  `^(${WEIGHED_VERBS.flatMap((verb) => OUTCOME_ROWS.map(({ status }) => outcomeLabel(verb, status))).join('|')})$`,
);

const hashes = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));

/** The number that a filter promises. */
async function promised(filter: Locator): Promise<number> {
  return Number(/\d+$/.exec((await filter.textContent())?.trim() ?? '')?.[0]);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a filter is a page of its own that shows as many statements as it says', async ({ page }) => {
    await page.goto(LEDGER);
    for (const name of [/^Một phần/, /^cam kết/, /^II\. /, /^Sergey Lavrov/]) {
      const filter = filters(page).getByRole('link', { name });
      const count = await promised(filter);
      await filter.click();
      await expect(page).toHaveURL(/\/phat-ngon\/(ket-cuc|loai|bai|ai)\/[a-z0-9-]+\/$/);
      await expect(rows(page)).toHaveCount(count);
      await expect(filters(page).getByRole('link', { name, exact: false })).toHaveAttribute(
        'aria-current',
        'true',
      );
    }
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await expect(page.getByRole('status')).toHaveText(`${String(await rows(page).count())} phát ngôn`);
  });

  test('on a phone the filters open on demand', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(LEDGER);
    const filter = filters(page).getByRole('link', { name: /^dự báo/ });
    await expect(filter).toBeHidden();
    await page.getByText('Lọc phát ngôn').click();
    await filter.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phát ngôn, loại: dự báo');
  });
});

test.describe('with script', () => {
  test('filters combine at once, and the address keeps them', async ({ page }) => {
    await page.goto(LEDGER);
    const all = await rows(page).count();
    await page.evaluate(() => {
      document.title = 'not reloaded';
    });
    await filters(page)
      .getByRole('link', { name: /^Sergey Lavrov/ })
      .click();
    const pledged = filters(page).getByRole('link', { name: /^cam kết/ });
    const count = await promised(pledged);
    await pledged.click();
    await expect(rows(page)).toHaveCount(count);
    await expect(page).toHaveURL(/\/phat-ngon\/\?loai=cam-ket&ai=sergey-lavrov$/);
    await expect(page).toHaveTitle('not reloaded');
    await expect(page.getByRole('status')).toHaveText(`${String(count)} trong ${String(all)} phát ngôn`);

    await page.reload();
    await expect(rows(page)).toHaveCount(count);
    await page.goBack();
    await expect(page).toHaveURL(/\?ai=sergey-lavrov$/);
    expect(await rows(page).count()).toBeGreaterThan(count);
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await expect(rows(page)).toHaveCount(all);
    await expect(page).toHaveURL(/\/phat-ngon\/$/);
  });

  test('from the page of one speaker the other filters lead on, the speaker kept', async ({ page }) => {
    await page.goto('./phat-ngon/ai/sergey-lavrov/');
    const filter = filters(page).getByRole('link', { name: /^Chưa ngã ngũ/ });
    const count = await promised(filter);
    await filter.click();
    await expect(page).toHaveURL(/\/phat-ngon\/\?ket-cuc=con-ngo&ai=sergey-lavrov$/);
    await expect(rows(page)).toHaveCount(count);
  });

  test('choices that no statement meets are told, with the way back', async ({ page }) => {
    await page.goto('./phat-ngon/?ai=khong-co-ai');
    await expect(rows(page)).toHaveCount(0);
    await expect(page.getByText('Không có phát ngôn nào khớp')).toBeVisible();
    await page.getByRole('link', { name: 'Bỏ lọc' }).click();
    await expect(page.getByText('Không có phát ngôn nào khớp')).toBeHidden();
  });
});

for (const article of ARTICLES) {
  test(`two steps from ${article} to what became of each statement in it`, async ({ page }) => {
    await page.goto(`./bai-viet/${article}/`);
    const section = page.getByRole('region', { name: 'Phát ngôn và diễn biến về sau' });
    const items = section.getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(1);
    // One step from the passage itself: what stands beside it leads where the list behind the text leads.
    const beside = await hashes(page.locator('.reading .outcomes > a:has(> b)'));
    expect(beside.sort()).toEqual((await hashes(section.locator('.statement-after > a'))).sort());
    // Nothing has come of the others: their addresses lead to the line beside their passage.
    for (const pending of await page.locator('.pending, .pending > span').all())
      expect(await pending.getAttribute('id')).toMatch(/^phat-ngon-[a-z0-9-]+$/);
    const targets = await items.evaluateAll((list) =>
      list.map((item) => ({
        id: item.id,
        passage: item.querySelector<HTMLAnchorElement>('a[href^="#"]')?.hash ?? '',
        outcome: item.querySelector<HTMLAnchorElement>('.statement-after > a')?.hash ?? '',
      })),
    );
    for (const { id, passage } of targets) {
      expect(id).toMatch(/^phat-ngon-[a-z0-9-]+$/);
      await expect(page.locator(`[data-passage]${passage}`)).toHaveCount(1);
    }

    await section.getByRole('link', { name: OUTCOMES }).first().click();
    await expect(page.locator('li:target')).toBeInViewport();
    for (const { outcome } of targets) {
      const row = page.locator(outcome);
      await expect(row.getByText(/→ (tính đến )?\d/)).toHaveCount(1);
      expect(await row.locator('a[rel=external]').count()).toBeGreaterThan(0);
    }
  });
}

test(
  'beside each passage stands what came of the statements in it, one step from the whole story',
  { tag: '@letters' },
  async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('./bai-viet/riyadh-2025-ket-qua/');
    const note = page.getByRole('group', { name: 'Chú giải đoạn 2' });
    const line = note.getByRole('link', { name: /^bốn nguyên tắc chính .* 24\/3\/2025$/ });
    const passage = page.locator('#bon-nguyen-tac');
    expect((await line.boundingBox())?.x).toBeGreaterThan((await passage.boundingBox())?.x ?? Infinity);
    await page.evaluate(() => (document.documentElement.dataset['notes'] = 'off'));
    await expect(line).toBeHidden();
    await page.evaluate(() => delete document.documentElement.dataset['notes']);
    await line.click();
    await expect(page.locator('li:target')).toContainText('24/3/2025');
  },
);

test('a speaker’s page lists the statements with what came of them', async ({ page }) => {
  await page.goto('./nhan-vat/sergey-lavrov/');
  const section = page.getByRole('region', { name: 'Phát ngôn và diễn biến về sau' });
  const told = await section.getByRole('listitem').count();
  const all = section.getByRole('link', { name: /^Xem tất cả \d+ phát ngôn$/ });
  const [count = ''] = /\d+/.exec(await all.innerText()) ?? [];
  await all.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phát ngôn của Sergey Lavrov' })).toBeVisible();
  await expect(rows(page)).toHaveCount(Number(count));
  expect(told).toBeLessThan(Number(count));
});

test('the open data hold every statement of the ledger', async ({ page, request }) => {
  await page.goto(LEDGER);
  const count = await rows(page).count();
  expect(count).toBeGreaterThanOrEqual(60);
  const json = (await (await request.get('./data/phat-ngon.json')).json()) as {
    statements: { address: string; verb: string; outcome?: { sources: unknown[] } }[];
  };
  expect(json.statements).toHaveLength(count);
  for (const { verb, outcome } of json.statements) {
    expect(outcome !== undefined).toBe((WEIGHED_VERBS as readonly string[]).includes(verb));
    expect(outcome?.sources.length).not.toBe(0);
  }
  const csv = await (await request.get('./data/phat-ngon.csv')).text();
  expect(csv.trimEnd().split('\r\n')).toHaveLength(count + 1);
  const { pathname, hash } = new URL(json.statements[0]?.address ?? '');
  await page.goto(pathname + hash);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the line of an outcome takes the colour of its word, in any theme and in forced colours', async ({
  page,
}) => {
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    await page.goto(LEDGER);
    const outcomes = await page.locator('.statements .outcome').evaluateAll((all) =>
      all.map((outcome) => {
        const path = outcome.querySelector('path');
        return {
          word: outcome.textContent.trim(),
          same: path !== null && getComputedStyle(path).stroke === getComputedStyle(outcome).color,
        };
      }),
    );
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { word, same } of outcomes) {
      expect(word).toMatch(OUTCOMES);
      expect(same).toBe(true);
    }
  }
});
