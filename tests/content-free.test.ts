import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { corpusUnder, LANGUAGES, subjectNames } from './subject-names.ts';

/**
 * With another `content/` the same `src/` is another site. So `src/` may name nothing that the content is about, not
 * even in a comment: there the next reader would take it for a case that the code knows.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { count, pattern } = subjectNames(corpusUnder(ROOT));

/** Words of the interface name languages, whatever the content is about. */
const meansLanguage = (path: string, name: string): boolean =>
  path.startsWith('strings/') && LANGUAGES.includes(name);

test('src/ knows no person, treaty or country', () => {
  const found = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    // Tests name what they need: made-up names mostly, and the queries that the search has to answer.
    .filter((path) => /\.(?:ts|js|astro|css)$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap((path) =>
      readFileSync(join(ROOT, 'src', path), 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          (line.match(pattern) ?? [])
            .filter((name) => !meansLanguage(path, name))
            .map((name) => `src/${path}:${String(index + 1)} names “${name}”`),
        ),
    );
  expect(count).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
