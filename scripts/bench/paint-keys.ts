import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { searchFromDisk } from '../../src/site/search-from-disk.ts';
import { buildShards } from '../../src/search/shards/build-shards.ts';
import { CASES } from '../../tests/search/tables.ts';
import { ARTICLE } from '../scale/articles.ts';
import { FAST, measureSearch } from '../scale/measure-search.ts';
import { mixedRecords } from '../scale/mixed-records.ts';
import { siteHandler } from '../static-server.ts';

const PASSAGES = 10_000;
/** Some of each kind; what is typed first must be keys that every keyboard has. */
const sample = CASES.filter(({ query }, i) => i % 23 === 0 && query.length < 40).map(({ query }) => query);
const queries: [string, ...string[]] = ['lavrov', ...sample];

const real = siteHandler('dist', '/');

/** The built site with the records of a larger one in shards. */
function grown(articles: number): RequestListener {
  const { core, files } = buildShards(mixedRecords(searchFromDisk(process.cwd()).records, articles));
  const bodies = new Map<string, unknown>([['/data/tim-kiem-bench.json', core]]);
  for (const [name, file] of files) bodies.set(`/data/tim-kiem-bench/${name}.json`, file);
  const page = readFileSync('dist/gioi-thieu/index.html', 'utf8').replace(
    /data-search="[^"]*"/,
    'data-search="/data/tim-kiem-bench.json"',
  );
  return (request, response) => {
    const body = bodies.get(request.url ?? '');
    if (body) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(Buffer.from(JSON.stringify(body)));
    } else if (request.url === '/gioi-thieu/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(Buffer.from(page));
    } else real(request, response);
  };
}

/**
 * From a key in the dialog of the built site to the painted hits: with the real content on a processor four times slower,
 * and with 10,000 generated passages at full speed.
 * @returns a table in Markdown
 */
export async function paintOfHits(): Promise<string> {
  const rows = [
    ['real content, processor 4× slower', real, { cpu: 4 }],
    ['real content', real, FAST],
    [
      `${PASSAGES.toLocaleString('en')} generated passages, in shards`,
      grown(Math.ceil(PASSAGES / ARTICLE.passages)),
      FAST,
    ],
  ] as const;
  const lines = ['| | median | 95 % |', '| --- | ---: | ---: |'];
  for (const [what, site, conditions] of rows) {
    const { key, key95 } = await measureSearch(site, conditions, queries);
    lines.push(`| ${what} | ${key.toFixed(0)} | ${key95.toFixed(0)} |`);
  }
  return lines.join('\n');
}
