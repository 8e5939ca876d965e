import { expect, test, type APIRequestContext } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import robotsParser from 'robots-parser';
import { describedIn, expand, namedIn, schemaOrgProblems } from '../src/testing/schema-org.ts';
import { PAGE_OF_EACH_KIND } from './pages.ts';

/** Exports name the site in full, and the site under test stands elsewhere: what is left is the same. */
function here(address: string): string {
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}

/** A note as a program sees it that knows W3C Web Annotation. */
interface Annotation {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly selector: {
      readonly value: string;
      readonly refinedBy: readonly [
        { readonly exact: string; readonly prefix: string; readonly suffix: string },
        { readonly start: number; readonly end: number },
      ];
    };
  };
}

test('every exported note is found again on its page: by quotation, by position, and as the words marked', async ({
  page,
  request,
}) => {
  const collection = (await (await request.get('./data/chu-giai.jsonld')).json()) as {
    total: number;
    first: { items: Annotation[] };
  };
  const bySource = Map.groupBy(collection.first.items, ({ target }) => target.source);
  let found = 0;
  for (const [source, annotations] of bySource) {
    await page.goto(here(source));
    for (const { id, target } of annotations) {
      const [quote, position] = target.selector.refinedBy;
      const anchored = await page.evaluate(
        ({ fragment, quoted, at, note }) => {
          const element = document.getElementById(fragment);
          const text = element?.textContent ?? '';
          const { prefix, exact, suffix } = quoted;
          const times = text.split(prefix + exact + suffix).length - 1;
          // Spreading a string gives code points, which is how the standard counts.
          const byPosition = [...text].slice(at.start, at.end).join('');
          const marked = element?.querySelector(`a[role="doc-noteref"][href="#${note}"]`)?.textContent;
          return { times, byPosition, marked };
        },
        { fragment: target.selector.value, quoted: quote, at: position, note: new URL(id).hash.slice(1) },
      );
      expect(anchored, id).toEqual({ times: 1, byPosition: quote.exact, marked: quote.exact });
      found += 1;
    }
  }
  expect(found).toBe(collection.total);
  expect(found).toBeGreaterThan(50);
});

/** Addresses of all pages, from the map. */
async function mappedPages(request: APIRequestContext): Promise<{ loc: string; lastmod: string }[]> {
  const xml = await (await request.get('./sitemap.xml')).text();
  const { urlset } = new XMLParser({ parseTagValue: false }).parse(xml) as {
    urlset: { url: { loc: string; lastmod: string }[] };
  };
  return urlset.url;
}

test('the map holds every page that may be found, and robots are shown the way to it', async ({
  request,
  baseURL,
}) => {
  const robots = await (await request.get('./robots.txt')).text();
  const [map] = robotsParser(new URL('robots.txt', baseURL).href, robots).getSitemaps();
  expect((await request.get(here(map ?? ''))).ok()).toBe(true);
  const pages = await mappedPages(request);
  const paths = pages.map(({ loc }) => here(loc));
  for (const [kind, address] of Object.entries(PAGE_OF_EACH_KIND)) {
    expect(paths.includes(new URL(address, baseURL).pathname), kind).toBe(kind !== 'not found');
  }
  for (const { loc, lastmod } of pages) {
    expect(lastmod).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await request.get(here(loc), { maxRedirects: 0 })).status(), loc).toBe(200);
  }
});

test('structured data of all pages hold to schema.org, and name no thing that no page describes', async ({
  request,
}) => {
  const pages = await mappedPages(request);
  const graphs = await Promise.all(
    pages.map(async ({ loc }) => {
      const html = await (await request.get(here(loc))).text();
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect(blocks.length, loc).toBeLessThanOrEqual(1);
      return blocks[0]?.[1] === undefined ? [] : await expand(blocks[0][1]);
    }),
  );
  const known = new Map(graphs.flatMap((graph) => [...describedIn(graph)]));
  expect(graphs.flatMap((graph) => schemaOrgProblems(graph, known))).toEqual([]);
  const own = new URL(pages[0]?.loc ?? '').origin;
  const named = graphs.flatMap(namedIn).filter((id) => id.startsWith(own) && id.includes('#'));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  const types = new Set([...known.values()].flat().map((type) => type.replace('http://schema.org/', '')));
  for (const type of ['BackgroundNewsArticle', 'Person', 'Organization', 'Event', 'Place', 'Legislation']) {
    expect(types).toContain(type);
  }
  for (const type of ['DefinedTermSet', 'DefinedTerm', 'Claim', 'WebSite', 'Dataset'])
    expect(types).toContain(type);
});

test('every file on the page of open data comes, and as what it is', async ({ page, request }) => {
  await page.goto(PAGE_OF_EACH_KIND.data);
  await expect(page.getByRole('heading', { level: 1, name: 'Dữ liệu mở' })).toBeVisible();
  const links = await page
    .getByRole('main')
    .locator('a[href*="/data/"], a[href*="/feed/"], a[href$=".md"], a[href$=".txt"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(30);
  for (const link of links) {
    const response = await request.get(link);
    expect(response.status(), link).toBe(200);
    const type = response.headers()['content-type'] ?? '';
    expect(type, link).not.toContain('octet-stream');
    const body = await response.text();
    expect(body.length, link).toBeGreaterThan(100);
    if (/json/.test(type)) expect(() => JSON.parse(body) as unknown, link).not.toThrow();
  }
});

test('the example in JavaScript runs as it is written', async ({ page, baseURL }) => {
  await page.goto(PAGE_OF_EACH_KIND.data);
  const code = await page.locator('[data-example=js]').textContent();
  const lines: unknown[][] = [];
  const log = (...values: unknown[]): void => {
    lines.push(values);
  };
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const fetchHere = (address: string): Promise<Response> => fetch(new URL(here(address), baseURL));
  await new AsyncFunction('fetch', 'console', code ?? '')(fetchHere, { log });
  expect(lines.length).toBeGreaterThan(10);
  for (const [start, , lat, lon] of lines) {
    expect(start).toMatch(/^\d{4}/);
    expect(Math.abs(Number(lat))).toBeLessThanOrEqual(90);
    expect(Math.abs(Number(lon))).toBeLessThanOrEqual(180);
  }
});

test('a page leads a feed reader to the feeds, an article to its other forms', async ({ page, request }) => {
  await page.goto(PAGE_OF_EACH_KIND.article);
  const alternates = await page
    .locator('link[rel=alternate]')
    .evaluateAll((all) =>
      all.map((link) => [(link as HTMLLinkElement).type, (link as HTMLLinkElement).href]),
    );
  expect(alternates.map(([type]) => type)).toEqual([
    'application/atom+xml',
    'application/atom+xml',
    'text/markdown',
    'text/plain',
  ]);
  for (const [, address] of alternates)
    expect((await request.get(address ?? '')).status(), address).toBe(200);
});
