import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('.', import.meta.url));

const PURE = [
  'vietnamese',
  'model',
  'read',
  'graph',
  'editions',
  'permalinks',
  'check',
  'authoring',
  'prose',
  'search',
  'drawing',
  'exports',
] as const;
const BUILT = [...PURE, 'strings.ts', 'site', 'browser', 'styles'];

const LETTERS = ['model', 'vietnamese'] as const;
const GRAPH = ['graph', 'read', ...LETTERS] as const;

/** Which folders and files of src/ each may import from, besides itself. All arrows point down. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // 0: letters and rules.
  vietnamese: [],
  model: ['vietnamese'],
  // 1: content is read and joined into the graph,
  read: LETTERS,
  graph: ['read', ...LETTERS],
  // what is published is kept and compared with what was, all is checked, and authors are helped,
  editions: GRAPH,
  permalinks: ['editions', ...GRAPH],
  check: ['editions', 'permalinks', ...GRAPH],
  authoring: ['check', 'editions', 'permalinks', ...GRAPH],
  // and prose, search, drawings and exports are made from it. None of these knows another.
  prose: ['permalinks', ...GRAPH],
  search: GRAPH,
  drawing: GRAPH,
  exports: ['permalinks', ...GRAPH],
  // Words of the interface; of the floors below they know the names of things only. One file opens all of them.
  strings: ['exports', 'graph', 'model'],
  'strings.ts': ['strings'],
  // What runs in the reader's browser. Of the words it takes the files it needs, never all.
  browser: ['search', 'strings', 'styles', ...GRAPH],
  // 2: the only folder that touches the disk or Astro's hooks.
  site: [...PURE, 'strings.ts'],
  'content.config.ts': ['site', 'model'],
  // 3: pages.
  components: BUILT,
  layouts: [...BUILT, 'components'],
  pages: [...BUILT, 'components', 'layouts'],
  styles: [],
  // Made-up content for tests, and the site's own.
  testing: [...PURE, 'strings.ts', 'site'],
};

/** Folders whose code runs anywhere: in the build, in a browser, in a test. */
const RUNS_ANYWHERE: readonly string[] = PURE;

/** Globals that are neither of the language nor of one place: Node and all browsers have them. */
const SHARED_GLOBALS = { structuredClone: false, URL: false, URLSearchParams: false, TextEncoder: false };

interface SourceFile {
  /** Path from src/, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** First folder, or the file itself where it stands in src/. */
  readonly floor: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|js|astro)$/.test(path))
  .map((path): SourceFile => ({ path, text: readFileSync(join(SRC, path), 'utf8'), floor: floorOf(path) }));
const isTest = ({ path }: SourceFile): boolean => path.endsWith('.test.ts');

function floorOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** Modules that a file imports, types included. Of an Astro component: its frontmatter and its scripts. */
function importsOf({ path, text }: SourceFile): string[] {
  const code = path.endsWith('.astro')
    ? [
        /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '',
        ...Array.from(text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script = '']) => script),
      ]
    : [text];
  return code.flatMap((part) =>
    ts.preProcessFile(part, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** Files of src/ that a file imports. */
function neighboursOf(file: SourceFile): string[] {
  return importsOf(file)
    .filter((module) => module.startsWith('.'))
    .map((module) => relative('/src', join('/src', dirname(file.path), module)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('..'));
}

/** Floors of src/ that a file imports from. */
function floorsBelow(file: SourceFile): string[] {
  return neighboursOf(file)
    .map(floorOf)
    .filter((floor) => floor !== file.floor);
}

/** Circles of imports, each as the files on the way round. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' → ')];
    if (done.has(path)) return [];
    const found = (imports.get(path) ?? []).flatMap((next) => walk(next, [...way, path]));
    done.add(path);
    return found;
  };
  return [...imports.keys()].flatMap((path) => walk(path, []));
}

test('no folder of src/ holds more than 25 files side by side, and no file more than 200 lines, tests aside', () => {
  const sources = files.filter((file) => !isTest(file));
  const rooms = Map.groupBy(sources, ({ path }) => dirname(path));
  const crowded = [...rooms].filter(([, inside]) => inside.length > 25).map(([room]) => room);
  const long = sources.filter(({ text }) => text.split('\n').length > 201).map(({ path }) => path);
  expect({ crowded, long }).toEqual({ crowded: [], long: [] });
});

test('every folder of src/ stands on a floor', () => {
  const known = Object.keys(MAY_IMPORT);
  expect(files.filter((file) => !isTest(file)).filter(({ floor }) => !known.includes(floor))).toEqual([]);
});

test('the table itself points down: no two folders may import each other', () => {
  for (const [floor, below] of Object.entries(MAY_IMPORT)) {
    for (const other of below) expect(MAY_IMPORT[other] ?? [], `${floor} and ${other}`).not.toContain(floor);
  }
});

test('imports go down, as the table says', () => {
  const wrong = files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      floorsBelow(file)
        .filter((floor) => !MAY_IMPORT[file.floor]?.includes(floor))
        .map((floor) => `${file.path} imports ${floor}/`),
    );
  expect(wrong).toEqual([]);
});

test('no two files import each other, straight or by others, not even types', () => {
  const known = files.filter((file) => !isTest(file));
  expect(circlesIn(new Map(known.map((file) => [file.path, neighboursOf(file)])))).toEqual([]);
});

test('a circle of imports is seen', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', []],
  ]);
  expect(circlesIn(imports)).toEqual(['a → b → c → a']);
});

test('code that runs anywhere imports nothing of Node or of Astro’s build', () => {
  const wrong = files
    .filter((file) => RUNS_ANYWHERE.includes(file.floor) && !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        // The schemas' library comes by way of Astro, which pins its version; it runs anywhere.
        .filter((module) => /^(?:node:|astro:|astro(?:\/|$))/.test(module) && module !== 'astro/zod')
        .map((module) => `${file.path} imports ${module}`),
    );
  expect(wrong).toEqual([]);
});

const linter = new Linter();
const ONLY_THE_LANGUAGE: Linter.Config = {
  languageOptions: {
    parser: tseslint.parser as Linter.Parser,
    parserOptions: { lib: ['esnext'] },
    globals: SHARED_GLOBALS,
  },
  rules: { 'no-undef': 'error' },
};

/** Globals that a code uses and that neither it nor the language has. */
function strangersIn(code: string): string[] {
  return linter
    .verify(code, ONLY_THE_LANGUAGE)
    .filter(({ ruleId }) => ruleId === 'no-undef')
    .map(({ line, message }) => `${String(line)} ${message}`);
}

test.each(['document.title', 'process.env', 'const x: HTMLElement = y()', 'fetch("/")'])(
  '%s is seen',
  (code) => {
    expect(strangersIn(code)).not.toEqual([]);
  },
);

test('code that runs anywhere names nothing that only a browser or only Node has', () => {
  const wrong = files
    .filter((file) => RUNS_ANYWHERE.includes(file.floor) && file.path.endsWith('.ts') && !isTest(file))
    .flatMap(({ path, text }) => strangersIn(text).map((found) => `${path}:${found}`));
  expect(wrong).toEqual([]);
});
