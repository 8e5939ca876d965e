import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Engine, Find } from './engines.ts';

/** Milliseconds of many searches. */
export interface Latency {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** What somebody has typed on the way to a query: half of it, most of it, all of it. */
const typed = (query: string): string[] =>
  [0.5, 0.75, 1].map((share) => query.slice(0, Math.ceil(query.length * share)));

/** Times every query at three points of its typing, after a round to warm up. */
export function latencyOf(find: Find, queries: readonly string[]): Latency {
  const keys = queries.flatMap(typed);
  for (const key of keys.slice(0, 200)) find(key);
  const times = keys
    .map((key) => {
      const start = performance.now();
      find(key);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

/** Bytes of a text as a server sends it. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Bytes of an engine's code, minified and compressed, with all it imports. */
export async function codeBytes({ module }: Engine): Promise<number> {
  const name = 'virtual:bench';
  const path = module.startsWith('src/') ? `/${module}` : module;
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? id : null),
        // Keeps all exports, or tree shaking would drop what is not called.
        load: (id) =>
          id === name ? `import * as engine from ${JSON.stringify(path)}; globalThis.engine = engine;` : null,
      },
    ],
    build: { write: false, minify: true, target: 'es2022', rollupOptions: { input: name } },
  });
  if (!('output' in output)) throw new Error('the bundler gave several outputs');
  return output.output.reduce((sum, file) => sum + (file.type === 'chunk' ? gzipped(file.code) : 0), 0);
}
