import { checkContent } from '../check/index.ts';
import { isStray, type RawContent } from '../read/raw.ts';
import type { Corpus } from '../graph/types.ts';
import { formatProblem } from '../model/problems.ts';
import { SCHEMAS, type FileCollection } from '../model/schemas/index.ts';
import { TINY } from './tiny/index.ts';

export { TINY };

/** Changes to the tiny content: by path, the whole new text of a file, or undefined for a file taken away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The tiny content with some files changed, added or taken away, in the shape that comes from disk. */
export function tinyContent(changes: Changes = {}): RawContent {
  const files = Object.entries({ ...TINY, ...changes }).flatMap(([path, source]) =>
    source === undefined ? [] : [{ path, source }],
  );
  const fileAt = (path: string): RawContent['site'] =>
    files.find((file) => file.path === path) ?? { path, source: '' };
  const entries = (Object.keys(SCHEMAS) as FileCollection[]).map((collection) => [
    collection,
    files.filter(({ path }) => path.startsWith(`content/${collection}/`)),
  ]);
  return {
    site: fileAt('content/site.yaml'),
    sources: fileAt('content/sources.yaml'),
    entries: Object.fromEntries(entries) as RawContent['entries'],
    permalinks: files.find(({ path }) => path === 'content/permalinks.json'),
    corrections: files.find(({ path }) => path === 'content/corrections.yaml'),
    statements: files.filter(({ path }) => path.startsWith('content/statements/')),
    comparisons: files.filter(({ path }) => path.startsWith('content/comparisons/')),
    editions: files.filter(({ path }) => path.startsWith('content/editions/')),
    strays: files.flatMap(({ path }) => (isStray(path) ? [path] : [])),
  };
}

/**
 * A file of the tiny content with some words put in the place of others.
 * @throws {Error} when the old words do not stand in it exactly once: the test would break nothing, or more than it says
 */
export function edited(path: string, from: string, to: string): Changes {
  const source = TINY[path] ?? '';
  const times = source.split(from).length - 1;
  if (times !== 1) throw new Error(`“${from}” stands ${String(times)} times in ${path}`);
  return { [path]: source.replace(from, () => to) };
}

/** The report on the tiny content with some files changed, as the command prints it. */
export function reportOn(changes: Changes): string {
  return checkContent(tinyContent(changes)).problems.map(formatProblem).join('\n');
}

/** The corpus of the tiny content with some files changed. @throws {Error} when the changed content is not sound */
export function tinyCorpus(changes: Changes = {}): Corpus {
  const { corpus, problems } = checkContent(tinyContent(changes));
  if (!corpus || problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return corpus;
}
