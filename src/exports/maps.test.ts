import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import robotsParser from 'robots-parser';
import { expect, test } from 'vitest';
import { SITE, tinyExports } from '../testing/exports.ts';
import { humansTxt } from './humans.ts';
import { openSearchXml } from './open-search.ts';
import { robotsTxt } from './robots.ts';
import { sitemapFiles, type MappedPage } from './sitemap.ts';

const files = (pages: readonly MappedPage[]) => sitemapFiles(pages, (name) => `${SITE}/${name}`);

test('a map gives each page in full with the day it changed', () => {
  const [{ xml = '' } = {}] = files([
    { address: `${SITE}/`, changed: '2031-06-01' as never },
    { address: `${SITE}/?a=1&b=2`, changed: '2031' as never },
  ]);
  expect(SyntaxValidator.validate(xml)).toBe(true);
  const { urlset } = new XMLParser({ parseTagValue: false }).parse(xml) as { urlset: { url: unknown } };
  expect(urlset.url).toEqual([
    { loc: `${SITE}/`, lastmod: '2031-06-01' },
    { loc: `${SITE}/?a=1&b=2`, lastmod: '2031' },
  ]);
});

test('a map too large for one file becomes an index of several, in the same place', () => {
  const page = { address: `${SITE}/`, changed: '2031-06-01' as never };
  const maps = files(Array.from({ length: 50_001 }, () => page));
  expect(maps.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  const parser = new XMLParser({ parseTagValue: false });
  const { sitemapindex } = parser.parse(maps[0]?.xml ?? '') as { sitemapindex: { sitemap: unknown } };
  expect(sitemapindex.sitemap).toEqual([
    { loc: `${SITE}/sitemap-1.xml`, lastmod: '2031-06-01' },
    { loc: `${SITE}/sitemap-2.xml`, lastmod: '2031-06-01' },
  ]);
  expect(maps.slice(1).map(({ xml }) => xml.match(/<url>/g)?.length)).toEqual([50_000, 1]);
});

test('robots may read everything, and find the map', () => {
  const robots = robotsParser(
    `${SITE}/robots.txt`,
    robotsTxt((address) => SITE + address),
  );
  expect(robots.isAllowed(`${SITE}/bai-viet/`, 'Googlebot')).toBe(true);
  expect(robots.getSitemaps()).toEqual([`${SITE}/sitemap.xml`]);
});

test('humans.txt says who, when and where the data is', () => {
  const text = humansTxt(tinyExports());
  expect(text).toContain('Các tác giả Sông Mây');
  expect(text).toContain('1/6/2031');
  expect(text).toContain(`${SITE}/du-lieu/`);
});

test('browsers are told how to search from their address field', () => {
  const xml = openSearchXml(tinyExports());
  expect(SyntaxValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const { OpenSearchDescription: description } = parser.parse(xml) as {
    OpenSearchDescription: { ShortName: string; Url: { type: string; template: string } };
  };
  expect(description.ShortName.length).toBeLessThanOrEqual(16);
  expect(description.Url).toEqual({ type: 'text/html', template: `${SITE}/tim-kiem/?q={searchTerms}` });
});
