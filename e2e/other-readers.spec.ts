/** What of an article leaves its page: in the view of a browser's reader, and through the clipboard. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { ARTICLES, LONGEST_ARTICLE } from './pages.ts';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

test.describe('a reader view', () => {
  // Readability writes HTML from text, which the policy forbids scripts of the page.
  test.use({ bypassCSP: true });

  test('keeps every passage and every note, told apart, and no link to what it dropped', async ({ page }) => {
    for (const id of ARTICLES) {
      await page.goto(`./bai-viet/${id}/`);
      const view = await page.evaluate(
        ([source = '']) => {
          const Readability = new Function(`${source}; return Readability`)() as new (document: Node) => {
            parse: () => { content: string } | null;
          };
          const kept = document.createElement('div');
          kept.innerHTML = new Readability(document.cloneNode(true)).parse()?.content ?? '';
          const ids = (within: ParentNode, selector: string): string[] =>
            [...within.querySelectorAll(selector)].map((element) => element.id);
          const all = new Set(ids(kept, '[id]'));
          return {
            passages: ids(document, '[data-passage]').filter((passage) => !all.has(passage)),
            notes: ids(document, '[data-note] > [id]').filter((note) => !all.has(note)),
            unmarked: ids(document, '[data-note] > [id]').filter(
              (note) => !kept.querySelector(`details > summary ~ #${note}`),
            ),
            dead: [...kept.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
              .map(({ hash }) => decodeURIComponent(hash.slice(1)))
              .filter((target) => !all.has(target)),
          };
        },
        [readability],
      );
      expect.soft(view, id).toEqual({ passages: [], notes: [], unmarked: [], dead: [] });
    }
  });
});

for (const width of [390, 1440]) {
  test(`copied text has spaces where the eye sees them, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(LONGEST_ARTICLE);
    const glued = await page.evaluate(() => {
      const selection = getSelection();
      const select = (element: Element): string => {
        selection?.selectAllChildren(element);
        return selection?.toString().trim() ?? '';
      };
      const blocks = [
        ...document.querySelectorAll('h1, h2, [data-passage], summary, main li, main dd, main p'),
      ];
      const parts = blocks.filter((block) => block.checkVisibility()).map(select);
      const whole = `\n${select(document.querySelector('main') ?? document.body)}\n`;
      return [...new Set(parts)].filter(
        (part) => part && !new RegExp(`\\s${RegExp.escape(part)}\\s`).test(whole),
      );
    });
    expect(glued).toEqual([]);
  });
}
