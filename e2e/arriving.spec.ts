import { expect, test, type Page } from '@playwright/test';
import { SETTINGS_KEY } from './pages.ts';
import { onEveryScreen } from './reading.ts';

const ARTICLE = './bai-viet/istanbul-2025/';

/** How far the target stands from the top of what is seen: below the bar of the contents, if that is there. */
async function clearance(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted) => {
    const bar = document.querySelector('.text-menu');
    const covered =
      bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
    return (document.querySelector(wanted)?.getBoundingClientRect().top ?? NaN) - covered;
  }, selector);
}

onEveryScreen(({ press }) => {
  test(
    'a link to a passage leads clear of what floats, marks it and says so',
    { tag: ['@letters', '@engines'] },
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`${ARTICLE}#tia-hy-vong`);
      const passage = page.locator('#tia-hy-vong');
      await expect(passage).toBeInViewport();
      await expect(page.getByRole('status')).toHaveText('Đã tới đoạn V.7');
      const room = await clearance(page, '#tia-hy-vong');
      expect(room).toBeGreaterThanOrEqual(0);
      expect(room).toBeLessThan(120);
      expect(await passage.evaluate((element) => getComputedStyle(element).backgroundImage)).toContain(
        'gradient',
      );
      await expect(page.getByRole('link', { name: 'Đoạn 7', exact: true })).toHaveAttribute(
        'aria-current',
        'location',
      );
    },
  );

  test('a link to a note opens it', { tag: '@engines' }, async ({ page }) => {
    await page.goto(`${ARTICLE}#chu-giai-reciprocal-mood`);
    const note = page.locator('[data-note]:has(#chu-giai-reciprocal-mood)');
    await expect(note).toBeInViewport();
    await expect(note.getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Đã tới chú giải');
    expect(await clearance(page, '[data-note]:has(:target)')).toBeGreaterThanOrEqual(0);
  });

  test(
    'marked words lead to their note and back, where they stand',
    { tag: '@engines' },
    async ({ page }) => {
      await page.goto(ARTICLE);
      const words = page.locator('#tia-hy-vong [role=doc-noteref]').first();
      await words.scrollIntoViewIfNeeded();
      await press(words);
      const note = page.locator('[data-note]:has(:target)');
      await expect(note.locator('.note-sources')).toBeInViewport();
      await press(note.locator('[role=doc-backlink]'));
      await expect(words).toBeInViewport();
      await expect(page).toHaveURL(/#loi-/);
      await page.goBack();
      await expect(page).toHaveURL(/#chu-giai-/);
      await page.goBack();
      await expect(page).toHaveURL(/istanbul-2025\/$/);
    },
  );
});

test('the mark fades from sight and stays for assistive technology', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('animationstart', ({ target }) => {
      window.faded = [...(window.faded ?? []), (target as Element).id];
    });
  });
  await page.goto(`${ARTICLE}#tia-hy-vong`);
  const height = () =>
    page
      .locator('#tia-hy-vong')
      .evaluate((passage) => getComputedStyle(passage).backgroundSize.split(' ').at(-1));
  await expect.poll(() => page.evaluate(() => window.faded)).toEqual(['tia-hy-vong']);
  await expect.poll(height).toMatch(/^0(?:px|%)?$/);
  await expect(page.getByRole('link', { name: 'Đoạn 7', exact: true })).toHaveAttribute(
    'aria-current',
    'location',
  );
});

for (const [form, fragment] of [
  ['with tones and spaces', 'Tia hy vọng'],
  ['in decomposed letters', 'tia-hy-vọng'.normalize('NFD')],
  ['percent-encoded', encodeURIComponent('Tia hy vọng')],
  ['with encoded letters of ASCII', 'tia%2Dhy%2Dvong'],
  ['in capitals', 'TIA-HY-VONG'],
  ['by number', 'doan-7'],
  ['as it is cited', 'V.7'],
  ['with a counter of clicks', 'tia-hy-vong?fbclid=IwAR0x'],
  ['with a counter of clicks behind other parameters', 'tia-hy-vong&utm_source=zalo&fbclid=IwAR0x'],
  ['in decomposed letters with a counter', `${encodeURIComponent('Tia hy vọng'.normalize('NFD'))}?zarsrc=30`],
  ['with a text fragment that the browser does not know', 'tia-hy-vọng:~:text=hy'],
] as const) {
  test(`an address written ${form} leads to the passage`, { tag: '@engines' }, async ({ page }) => {
    await page.goto('./');
    await page.goto(`${ARTICLE}#${fragment}`);
    await expect(page.locator('#tia-hy-vong')).toBeInViewport();
    await expect(page.locator('[data-passage]:target')).toHaveAttribute('id', 'tia-hy-vong');
    await page.goBack();
    await expect(page).not.toHaveURL(/bai-viet/);
  });
}

test('changing the fragment by hand leads on', async ({ page }) => {
  await page.goto(`${ARTICLE}#tia-hy-vong`);
  await page.evaluate(() => (location.hash = 'Bắc Cực'));
  await expect(page.locator('#bac-cuc')).toBeInViewport();
  await expect(page).toHaveURL(/#bac-cuc$/);
  await page.goBack();
  await expect(page).toHaveURL(/#tia-hy-vong$/);
});

test('a text fragment is left to the browser, the passage is marked all the same', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto(`${ARTICLE}#tia-hy-vong:~:text=nh%E1%BB%AFng%20tia%20hy%20v%E1%BB%8Dng%20m%E1%BB%9Bi`);
  await expect(page.locator('#tia-hy-vong')).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Đoạn 7', exact: true })).toHaveAttribute(
    'aria-current',
    'location',
  );
});

test('a link to what is in sight moves nothing', async ({ page }) => {
  await page.goto(ARTICLE);
  const number = page.getByRole('link', { name: 'Đoạn 4', exact: true });
  await number.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const before = await page.evaluate(() => scrollY);
  await number.click();
  await expect(page).toHaveURL(/#duoi-khong$/);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a link to a note shows the notes to a reader who had hidden them', async ({ page }) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, '{"notes":"off"}');
  }, SETTINGS_KEY);
  await page.goto(`${ARTICLE}#chu-giai-reciprocal-mood`);
  await expect(page.locator('#chu-giai-reciprocal-mood')).toBeInViewport();
  expect(await page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY)).toContain('off');
});

declare global {
  interface Window {
    /** Ids of what began to fade, in order. */
    faded?: string[];
  }
}
