import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changedOn } from '../exports/days.ts';
import { sitemapFiles } from '../exports/sitemap.ts';
import { EDITIONS_ROUTE, withBase } from '../model/addresses.ts';
import { diskCorpus } from './disk-corpus.ts';

/** A page that asks search engines to leave it out, such as a redirect or the page for wrong addresses. */
const NOINDEX = /<meta name="robots" content="[^"]*noindex/;

/**
 * Writes `sitemap.xml` from the pages as they were built: all of them but old editions and those that ask to be left out.
 * @param root the project's root
 * @param site where the site stands, without the base path
 */
export function siteMap(root: string, site: string): AstroIntegration {
  let base = '/';
  return {
    name: 'site-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, pages }) => {
        const corpus = diskCorpus(root);
        const mapped = pages
          .map(({ pathname }) => pathname)
          .filter(
            (path) =>
              path !== '404/' &&
              !`/${path}`.startsWith(EDITIONS_ROUTE) &&
              !NOINDEX.test(readFileSync(new URL(`${path}index.html`, dir), 'utf8')),
          )
          .sort()
          .map((path) => ({
            address: site + withBase(base, `/${path}`),
            changed: changedOn(corpus, `/${path}`),
          }));
        for (const { name, xml } of sitemapFiles(mapped, (file) => site + withBase(base, `/${file}`)))
          writeFileSync(fileURLToPath(new URL(name, dir)), xml);
      },
    },
  };
}
