import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
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

test('an article defines every value that its sheets use: each sheet is compiled without knowing the other', () => {
  const article = readFileSync('dist/bai-viet/sochi-2019/index.html', 'utf8');
  const [, inPage = ''] = /<style>(.*?)<\/style>/s.exec(article) ?? [];
  const linked = [...article.matchAll(/<link rel="stylesheet" href="[^"]*\/(_astro\/[^"]+)"/g)];
  const css = [inPage, ...linked.map(([, file = '']) => readFileSync(`dist/${file}`, 'utf8'))].join('\n');
  const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
  expect(linked.length).toBeGreaterThan(0);
  expect(used.filter((name) => !css.includes(`${name}:`))).toEqual([]);
});

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
