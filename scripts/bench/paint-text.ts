import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../e2e/browser.ts';
import { LONGEST_ARTICLE } from '../../e2e/pages.ts';
import { measureBuild } from '../scale/measure-build.ts';
import { measureVisit, type PaintCost } from '../scale/measure-paint.ts';
import { installStarlight } from '../scale/starlight.ts';
import { siteHandler } from '../static-server.ts';

/** A site that is measured, and the pages that a reader of it opens one after the other. */
interface Contestant {
  readonly name: string;
  readonly site: RequestListener;
  readonly visit: readonly string[];
}

const longest = LONGEST_ARTICLE.replace('.', '');
const OURS = [longest, '/bai-viet/istanbul-2025/', '/bai-viet/sochi-2019/'];
const THEIRS = OURS.map((address) => address.replace('/bai-viet/', '/bai/'));

/**
 * From an address to the painted text, on a slow line and a slow processor: three articles in one visit, of this site, of
 * this site with the sheet of articles as a file, and of Starlight with the same texts, in turns.
 * @param runs of each; the tables give medians
 * @returns two tables in Markdown
 */
export async function paintOfText(runs: number): Promise<string> {
  await using starlight = await installStarlight();
  await starlight.fill('content');
  await measureBuild(starlight.folder, starlight.build);
  const contestants: Contestant[] = [
    { name: 'this site', site: siteHandler('dist', '/'), visit: OURS },
    { name: 'the same, sheet in a file', site: withLinkedSheet(), visit: OURS },
    { name: 'Starlight', site: siteHandler(join(starlight.folder, 'dist'), '/'), visit: THEIRS },
  ];
  const { executablePath, env, sandbox } = await findBrowser(() => undefined);
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    chromiumSandbox: sandbox,
  });
  const costs = contestants.map((): PaintCost[][] => []);
  try {
    for (let run = 0; run < runs; run += 1) {
      for (const [i, each] of contestants.entries()) costs[i]?.push(await served(browser, each));
    }
  } finally {
    await browser.close();
  }
  return tables(contestants, costs);
}

async function served(browser: Browser, { site, visit }: Contestant): Promise<PaintCost[]> {
  const server = createServer(site);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  try {
    return await measureVisit(
      browser,
      visit.map((path) => `http://127.0.0.1:${String(port)}${path}`),
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** The built site as it would be if its articles linked to the sheet that stands in them. */
function withLinkedSheet(): RequestListener {
  const built = siteHandler('dist', '/');
  const style = /<style>(.*?)<\/style>/s;
  const address = '/_astro/article.bench.css';
  return (request, response) => {
    const path = request.url ?? '';
    if (path !== address && !OURS.includes(path)) {
      built(request, response);
      return;
    }
    const html = readFileSync(join('dist', path === address ? longest : path, 'index.html'), 'utf8');
    const body =
      path === address
        ? (style.exec(html)?.[1] ?? '')
        : html.replace(style, `<link rel="stylesheet" href="${address}">`);
    response.writeHead(200, {
      'content-type': path === address ? 'text/css' : 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': path === address ? 'max-age=31536000, immutable' : 'no-cache',
    });
    response.end(gzipSync(body, { level: 9 }));
  };
}

/** Of each contestant's runs, of which each is a visit. */
function tables(contestants: readonly Contestant[], costs: readonly (readonly PaintCost[][])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = (rows: readonly (readonly [string, (runs: readonly PaintCost[][]) => string])[]): string =>
    [
      line(['', ...contestants.map(({ name }) => name)]),
      line(['---', ...contestants.map(() => '---:')]),
      ...rows.map(([what, of]) => line([what, ...costs.map(of)])),
    ].join('\n');
  const of =
    (value: (cost: PaintCost) => number, digits = 0, page = 0) =>
    (runs: readonly PaintCost[][]): string =>
      median(runs.flatMap((run) => run.slice(page, page + 1).map(value))).toFixed(digits);
  const first = table([
    ['largest paint, ms', of(({ largest }) => largest)],
    ['first paint, ms', of((cost) => cost.first)],
    ['blocking time, ms', of(({ blocking }) => blocking)],
    ['layout shift', of(({ shift }) => shift, 3)],
    ['requests', of(({ requests }) => requests)],
    ['KB on the line', of(({ bytes }) => bytes / 1000, 1)],
  ]);
  const total = (value: (cost: PaintCost) => number) => (runs: readonly PaintCost[][]) =>
    median(runs.map((run) => run.reduce((sum, cost) => sum + value(cost), 0)));
  const visit = table([
    ['second article, largest paint, ms', of(({ largest }) => largest, 0, 1)],
    ['third article, largest paint, ms', of(({ largest }) => largest, 0, 2)],
    ['all three, ms', (runs) => total(({ largest }) => largest)(runs).toFixed(0)],
    ['all three, KB on the line', (runs) => total(({ bytes }) => bytes / 1000)(runs).toFixed(1)],
  ]);
  return `${first}\n\n${visit}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
