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
