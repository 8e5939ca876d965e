import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The promise is WCAG 2.2 AA; what axe calls best practice is held too. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on a page as it now is, each as `rule: element | element`. It is run by itself, not through its
 * Playwright package, which takes five times as long: that asks for the passed checks too, and this site has no frames.
 * @param asked `only` some rules in place of all that the promise covers, or all but some; `within` a part of the page.
 */
export async function axeFinds(
  page: Page,
  { only, but = [], within }: { only?: string[]; but?: string[]; within?: string } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const options: Axe.RunOptions = {
    runOnly: only ?? TAGS,
    rules: Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate(
    ([options, within]) => (window as unknown as { axe: typeof Axe }).axe.run(within ?? document, options),
    [options, within] as const,
  );
  return (violations as Axe.AxeResults['violations']).map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 300)}`,
  );
}
