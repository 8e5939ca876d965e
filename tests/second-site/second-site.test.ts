import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import validation from '../../.htmlvalidate.mjs';
import { freePort } from '../../scripts/free-port.ts';
import { copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { listen, siteHandler } from '../../scripts/static-server.ts';
import type * as Engine from '../../src/search/engine.ts';
import { PROBLEM_CODES } from '../../src/model/problems.ts';
import type { Search, SearchNames, SearchTexts } from '../../src/search/types.ts';
import { corpusUnder, LANGUAGES, subjectNames } from '../subject-names.ts';
import { addKind } from './new-kind.ts';
import { followGuide, listsOpen, readGuide, type Run } from './guide.ts';

/**
 * The one build of another site: its content is the example, its last article the one that `docs/authoring.md` leads to.
 * It proves at once that the guide can be followed, that the engine knows nothing of what the first site is about, and that
 * a kind can be added by its rows alone.
 */
const EXAMPLE = 'examples/hai-thu-vien/content';
const GUIDE = readGuide(readFileSync('docs/authoring.md', 'utf8'));

let copy: ProjectCopy;
let dist: string;
let deviations: readonly string[];

beforeAll(async () => {
  copy = await copyProject();
  dist = join(copy.folder, 'dist');
  addKind(copy.folder, EXAMPLE);
  deviations = await followGuide(GUIDE, { folder: copy.folder, content: EXAMPLE });
});

afterAll(() => copy[Symbol.asyncDispose]());

/** Paths of the built files of some endings. */
const files = (ending: RegExp): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ending.test(path));
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

test('the guide can be followed word for word, up to a build', () => {
  expect(GUIDE.length).toBeGreaterThan(15);
  expect(deviations).toEqual([]);
});

test('the Vietnamese guide leads the same way, step by step, and explains every message', () => {
  const vietnamese = readFileSync('docs/huong-dan.md', 'utf8');
  expect(readGuide(vietnamese)).toEqual(GUIDE);
  const explained = [...vietnamese.matchAll(/^\| \[`([a-z-]+)`\]\(problems\.md#\1\)/gm)].map(
    ([, code]) => code,
  );
  expect(explained).toEqual(Object.keys(PROBLEM_CODES));
});

/** What the second time would only tell again: skeletons that the guide then fills, and their check. */
const toldBefore = (run: Run): boolean =>
  listsOpen(run) || /^npm run (?:import|build|new -- (?!source))/.test(run.command);

test('on the content of this site it ends in a sixth article and a clean check', async () => {
  const wrong = await followGuide(GUIDE, { folder: copy.folder, content: 'content', skip: toldBefore });
  expect(wrong).toEqual([]);
  expect(corpusUnder(copy.folder).articles.at(-1)).toMatchObject({
    id: 'ben-da-2025',
    data: { numeral: 'VI' },
  });
});

test('the new article, person and event have pages, the note and the statement their places', () => {
  const article = read('bai-viet/ben-da-2025/index.html');
  expect(article).toContain('id="chu-giai-ba-gio"');
  expect(article).toContain('href="/nhan-vat/ha-mai-linh/"');
  expect(article).toContain('id="ba-noi-them"');
  expect(read('nhan-vat/ha-mai-linh/index.html')).toContain('/bai-viet/ben-da-2025/#toi-ben-da');
  expect(read('su-kien/ben-da-2025/index.html')).toContain('Cuộc họp Bến Đá');
  expect(read('phat-ngon/index.html')).toContain('sẽ chạy lại trước ngày 1/6/2025');
});

test('a kind that was added by its rows has pages, links, a place in lists, search and open data', () => {
  const page = read('sach/ban-do-sao/index.html');
  expect(page).toContain('Sách có 24 tờ, mỗi tờ một bầu trời.');
  expect(page).toContain('/bai-viet/kien-2024/#muoi-mot-nam');
  expect(read('bai-viet/cau-phao-2025/index.html')).toContain('href="/sach/ban-do-sao/"');
  for (const list of ['sach/index.html', 'tra-cuu/index.html', 'sitemap.xml']) {
    expect(read(list)).toContain('/sach/ban-do-sao/');
  }
  const { books } = JSON.parse(read('data/toan-bo.json')) as { books: unknown };
  expect(books).toMatchObject([{ id: 'ban-do-sao', name: 'Tập bản đồ sao', nameEn: 'The star atlas' }]);
  expect(JSON.parse(read('data/schema/toan-bo.json'))).toHaveProperty('properties.books');
});

test('components of prose are drawn, and said in words where nothing can be drawn', () => {
  const article = read('bai-viet/cau-phao-2025/index.html');
  const [map = '', timeline = ''] = article.match(/<figure class="figure [\s\S]*?<\/figure>/g) ?? [];
  expect(map).toContain('href="/dia-danh/hon-song/"');
  expect(map).toMatch(/<text [^>]*>\s*Hòn Gió/);
  expect(timeline).toMatch(
    /<li class="life-in-force"[^>]*>\s*<time datetime="2025-03-15">15\/3\/2025<\/time>/,
  );
  expect(article).toContain(
    '<span data-quote="/nhan-vat/mai-lua/" lang="en">“The stars belong to <strong>whoever</strong> looks up”</span>',
  );
  for (const path of ['bai-viet/cau-phao-2025.md', 'bai-viet/cau-phao-2025.txt', 'data/toan-bo.json']) {
    expect(read(path)).toMatch(/Bản đồ: Hòn Sóng \(\d[^)]*°[^)]*\); Hòn Gió \(/);
    expect(read(path)).toContain('Các mốc của Thỏa ước Cầu Phao: 2/3/2025: ký trên cầu phao;');
    expect(read(path)).toMatch(/“The stars belong to (?:\*\*)?whoever(?:\*\*)? looks up”/);
    expect(read(path)).not.toContain('<Quote');
  }
  // A page without components asks for none of their styles.
  const sheets = (page: string): string[] => page.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  expect(sheets(article).length).toBe(sheets(read('bai-viet/kien-2024/index.html')).length + 2);
});

test('the site bears its own name and nothing of the other', () => {
  expect(read('index.html')).toContain('<title>Bến Sách');
  const first = corpusUnder(process.cwd());
  const { pattern } = subjectNames(first);
  const found = files(/\.(?:html|js|css|json|jsonld|geojson|xml|txt|md|csv|ics|bib|ris|svg)$/)
    // Licences are passed on as they are, and one says where a name is a trade mark.
    .filter((path) => path !== 'giay-phep/index.html')
    .flatMap((path) =>
      [
        ...(read(path).match(pattern) ?? []),
        ...(read(path).includes(first.site.title) ? [first.site.title] : []),
      ]
        .filter((name) => !LANGUAGES.includes(name))
        .map((name) => `${path} names “${name}”`),
    );
  expect([...new Set(found)]).toEqual([]);
});

/** The search of the built site: its own engine, with the files that a browser would load. */
async function builtSearch(): Promise<Search> {
  const engine = pathToFileURL(join(copy.folder, 'src/search/engine.ts')).href;
  const { createSearch } = (await import(/* @vite-ignore */ engine)) as typeof Engine;
  const load = (kind: string): unknown =>
    JSON.parse(read(files(new RegExp(`^data/${kind}-[0-9a-f]+\\.json$`))[0] ?? ''));
  return createSearch(load('tim-ten') as SearchNames, load('tim-chu') as SearchTexts);
}

test.each([
  ['mai lua', '/nhan-vat/mai-lua/'],
  ['Đỗ Khơi', '/nhan-vat/do-khoi/'],
  ['ha mai linh', '/nhan-vat/ha-mai-linh/'],
  ['thoa uoc cau phao', '/van-kien/thoa-uoc-cau-phao/'],
  ['late fee', '/thuat-ngu/phi-qua-han/'],
  ['star atlas', '/sach/ban-do-sao/'],
])('its search finds “%s”', async (query, address) => {
  const search = await builtSearch();
  expect(search(query, { limit: 1 }).hits[0]?.record.address).toBe(address);
});

test('no link in it is broken', async () => {
  const port = await freePort();
  const close = await listen(siteHandler(dist, '/'), port);
  const path = `http://localhost:${String(port)}/`;
  const { links } = await new LinkChecker().check({
    path,
    recurse: true,
    checkFragments: true,
    linksToSkip: (link) => Promise.resolve(!link.startsWith(path)),
  });
  close();
  expect(
    links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${url} in ${parent ?? '?'}`),
  ).toEqual([]);
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(40);
});

test('its pages are valid HTML', async () => {
  const validator = new HtmlValidate(validation);
  const reports = await Promise.all(files(/\.html$/).map((path) => validator.validateFile(join(dist, path))));
  const messages = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages: found }) =>
      found.map(({ ruleId, message, line }) => `${filePath ?? ''}:${String(line)} ${ruleId} ${message}`),
    ),
  );
  expect(messages).toEqual([]);
});
