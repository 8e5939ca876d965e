import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as FRAGMENTS from './fragments.ts';
import { isReservedFragment } from './reserved-fragments.ts';

const SRC = join(import.meta.dirname, '..');
/** Attributes and calls that name an element by a literal id. */
const LITERAL =
  /(?:\b(?:id|for|popovertarget|aria-labelledby|aria-controls)(?:=|'?: )|getElementById\()["']([a-z][\w-]*)["']/g;

test('no two parts of a page share an id', () => {
  const ids = Object.values(FRAGMENTS);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(isReservedFragment)).toBe(true);
});

test('templates and scripts of the browser take their ids from here, so the check knows them all', () => {
  const literals = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /^(?:components|layouts|pages|browser).*\.(?:astro|ts)$/.test(path) && !/test/.test(path),
    )
    .flatMap((path) =>
      Array.from(
        readFileSync(join(SRC, path), 'utf8').matchAll(LITERAL),
        ([, id = '']) => [path, id] as const,
      ),
    );
  expect(literals).toEqual([]);
});
