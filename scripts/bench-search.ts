/**
 * `npm run bench:search`: the own search beside plain Fuse, MiniSearch and uFuzzy on the same records: latency, bytes
 * and recall, for the real content and with 10,000 generated passages. Prints tables and puts them in docs/search.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { searchFromDisk } from '../src/site/search-from-disk.ts';
import { CASES, isAnswered } from '../tests/search/tables.ts';
import { documentsOf, withGenerated } from './bench/documents.ts';
import { ENGINES } from './bench/engines.ts';
import { codeBytes, gzipped, latencyOf } from './bench/measure.ts';

const DOCS = 'docs/search.md';
const GENERATED = 10_000;
/** With the generated passages every so many queries are tried: plain Fuse takes a quarter of a second for each. */
const EVERY = 8;

const byKind = Map.groupBy(CASES, ({ kind }) => kind);
const { records } = searchFromDisk(process.cwd());
const real = documentsOf(records);
const large = withGenerated(records, GENERATED);
const largeDocuments = documentsOf(large);

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[][]): string =>
  [row(...head), row('---', ...head.slice(1).map(() => '--:')), ...rows.map((cells) => row(...cells))].join(
    '\n',
  );
const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

const speed: string[][] = [];
const recall = new Map<string, string[]>(
  [...byKind].map(([kind, rows]) => [`${kind} (${String(rows.length)})`, []]),
);
const total: string[] = [];
for (const engine of ENGINES) {
  const started = performance.now();
  const find = engine.make(records, real);
  const built = performance.now() - started;
  // Ten thousand letters are a question of not breaking, not of speed.
  const queries = CASES.map(({ query }) => query).filter((query) => query.length < 100);
  const small = latencyOf(find, queries);
  const big = latencyOf(
    engine.make(large, largeDocuments),
    queries.filter((_, i) => i % EVERY === 0),
  );
  const code = await codeBytes(engine);
  const data = engine.name === 'ours' ? '' : JSON.stringify(real);
  const dataBytes = data
    ? [gzipped(data)]
    : [gzipped(JSON.stringify(records.names)), gzipped(JSON.stringify(records.texts))];
  speed.push([
    engine.name,
    ...[small.median, small.p95, small.worst, big.median, big.p95, big.worst, built].map(ms),
    kb(code),
    dataBytes.map(kb).join(' + '),
  ]);
  const right = CASES.filter((one) => isAnswered(one, find(one.query)));
  for (const [kind, rows] of byKind) {
    const found = right.filter((one) => one.kind === kind).length;
    recall.get(`${kind} (${String(rows.length)})`)?.push(`${((100 * found) / rows.length).toFixed(0)} %`);
  }
  total.push(`${((100 * right.length) / CASES.length).toFixed(1)} %`);
  console.log(`${engine.name}: ${String(right.length)} of ${String(CASES.length)}`);
}

const report = [
  `Measured on ${new Date().toISOString().slice(0, 10)} with \`npm run bench:search\`, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.`,
  `${String(real.length)} records of the real content, of which ${String(records.texts.articles.reduce((sum, { passages, notes }) => sum + passages.length + notes.length, 0))} passages and notes; “large” adds ${GENERATED.toLocaleString('en')} generated passages.`,
  `Milliseconds from key to hits (each query at half, three quarters and all of its typing), and to make the engine; kilobytes after gzip.`,
  '',
  table(
    ['', 'median', 'p95', 'worst', 'large: median', 'p95', 'worst', 'to make', 'code KB', 'records KB'],
    speed,
  ),
  '',
  'Share of the queries whose wanted page came first (passages, figures: among the first five; nothing there: no hit):',
  '',
  table(
    ['', ...ENGINES.map(({ name }) => name)],
    [...[...recall].map(([kind, cells]) => [kind, ...cells]), [`all (${String(CASES.length)})`, ...total]],
  ),
].join('\n');

console.log(`\n${report}`);
const docs = readFileSync(DOCS, 'utf8');
writeFileSync(
  DOCS,
  docs.replace(
    /(<!-- bench -->\n)[\s\S]*(\n<!-- \/bench -->)/,
    (_, open: string, close: string) => open + report + close,
  ),
);
