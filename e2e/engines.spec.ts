import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LONGEST_ARTICLE } from './pages.ts';
import { filesOf } from './site-files.ts';

/** The style sheets of the built site: files, and those within pages. */
function sheets(): [name: string, css: string][] {
  return filesOf('dist').flatMap((name): [string, string][] => {
    if (name.endsWith('.css')) return [[name, readFileSync(`dist/${name}`, 'utf8')]];
    if (!name.endsWith('.html')) return [];
    const html = readFileSync(`dist/${name}`, 'utf8');
    return [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => [name, css]);
  });
}

test(
  'in this engine every link of the text is underlined, and each voice in its own way',
  { tag: '@engines' },
  async ({ page }) => {
    await page.goto(LONGEST_ARTICLE);
    const styles = {
      link: 'solid',
      context: 'dotted',
      wording: 'dotted',
      dispute: 'dotted',
      correction: 'dashed',
      later: 'double',
    };
    const links = page.locator('[data-passage] a:not(.passage-number)');
    const wrong = await links.evaluateAll(
      (found, wanted: Readonly<Record<string, string>>) =>
        found.flatMap((link) => {
          const { textDecorationLine: line, textDecorationStyle: style } = getComputedStyle(link);
          const is = `${line} ${style}`;
          return is === `underline ${String(wanted[link.dataset['kind'] ?? 'link'])}`
            ? []
            : [`${link.outerHTML}: ${is}`];
        }),
      styles,
    );
    expect(await links.count()).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  },
);

test('underlines are written in longhands: Safari up to 26.1 drops a shorthand of several words whole', () => {
  const all = sheets();
  expect(all.some(([, css]) => css.includes('text-decoration-line:underline'))).toBe(true);
  const wrong = all.flatMap(([name, css]) =>
    (css.match(/(?<=^|[{;\s])(?:-webkit-)?text-decoration:[^;}]*\w\s+\w[^;}]*/g) ?? []).map(
      (declaration) => `${name}: ${declaration}`,
    ),
  );
  expect(wrong).toEqual([]);
});
