import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContentFiles } from '../src/build/content-files.ts';
import { checkContent } from '../src/corpus/checks/index.ts';
import { nameForms } from '../src/corpus/names.ts';

/**
 * With another `content/` the same `src/` is another site. So `src/` may name nothing that the content is about, not
 * even in a comment: there the next reader would take it for a case that the code knows.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { corpus } = checkContent(readContentFiles(ROOT));

/** Names that mean something else where they stand in src/. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // The languages in which names are given: English, Russian.
  'strings.ts': ['Anh', 'Nga'],
};

/** Names and ids of all entries but terms, which are words of the language by what they are: summit, sanctions. */
const names = new Set(
  [...(corpus?.entries.values() ?? [])]
    .filter(({ kind }) => kind !== 'term')
    .flatMap((entry) => [...nameForms(entry), entry.id]),
);
const longestFirst = [...names].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
const NAME = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');

test('src/ knows no person, treaty or country', () => {
  const found = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    // Tests name what they need: made-up names mostly, and the queries that the search has to answer.
    .filter((path) => /\.(?:ts|js|astro|css)$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap((path) =>
      readFileSync(join(ROOT, 'src', path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          (line.match(NAME) ?? [])
            .filter((name) => !ELSEWHERE[path]?.includes(name))
            .map((name) => `src/${path}:${String(index + 1)} names “${name}”`),
        ),
    );
  expect(names.size).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
