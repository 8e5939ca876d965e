import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFinds } from './axe.ts';

/** The screens on which reading is tested: a mouse on a desk, a finger on a phone, each by day and by night. */
const SCREENS = [
  { name: 'mouse, 1440 px', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { name: 'finger, 360 px', viewport: { width: 360, height: 780 }, hasTouch: true },
] as const;

/** What a test is told of its screen. */
export interface Screen {
  readonly isTouch: boolean;
  /** Presses as this screen's reader does: with a finger or a mouse. */
  readonly press: (locator: Locator) => Promise<void>;
}

/** Declares tests once for every screen. */
export function onEveryScreen(declare: (screen: Screen) => void): void {
  for (const { name, viewport, hasTouch } of SCREENS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`${name}, ${colorScheme}`, () => {
        test.use({ viewport, hasTouch, colorScheme });
        declare({
          isTouch: hasTouch,
          press: (locator) => (hasTouch ? locator.tap() : locator.click()),
        });
      });
    }
  }
}

/**
 * Expects that axe finds nothing in what has opened, and that no target is covered by it or too close; the rest of the
 * page is looked at where it is the subject.
 */
export async function expectAccessible(page: Page, opened: string): Promise<void> {
  expect(await axeFinds(page, { within: opened })).toEqual([]);
  expect(await axeFinds(page, { only: ['target-size'] })).toEqual([]);
}

/** A linked name in a passage. */
export function mention(page: Page, name: string): Locator {
  return page.locator('[data-passage]').getByRole('link', { name, exact: true }).first();
}

/** What was copied, once the page says that it was, read as a program would that one pastes into. */
export async function copied(page: Page): Promise<Readonly<Record<string, string>>> {
  await expect(page.getByRole('status')).toContainText('Đã sao chép');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const parts = (item?.types ?? []).map(
      async (type) => [type, await (await item?.getType(type))?.text()] as const,
    );
    return Object.fromEntries(await Promise.all(parts)) as Record<string, string>;
  });
}

/** Selects words of a passage as a reader does: in its text, across links. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const passage of document.querySelectorAll('[data-passage]')) {
      const at = passage.textContent.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (before <= at && at < before + length) range.setStart(node, at - before);
        if (before < at + wanted.length && at + wanted.length <= before + length)
          range.setEnd(node, at + wanted.length - before);
        before += length;
      }
      passage.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`no passage says “${wanted}”`);
  }, words);
}
