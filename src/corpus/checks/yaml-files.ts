import { z } from 'astro/zod';
import { problem, type Problem } from '../../model/problems.ts';
import { site, source, type Site, type Source } from '../../model/schemas/index.ts';
import { readYaml, type FieldPath, type Located } from '../entry-file.ts';
import type { RawFile } from '../raw.ts';
import { characterProblems, nfcProblems } from './characters.ts';
import { schemaProblems } from './schema.ts';
import { yamlProblems } from './yaml-words.ts';

/** What `site.yaml` says, if it is sound. */
export function checkSite(raw: RawFile): { site: Site | undefined; problems: Problem[] } {
  const { located, problems } = readFields(raw);
  const { data, problems: misfit } = located ? fit<Site>(located, site) : { data: undefined, problems: [] };
  return { site: data, problems: [...problems, ...misfit] };
}

/** The bibliography: its sound rows, and the ids of all of them, by which a citation is known. */
export interface Bibliography {
  readonly sources: readonly Source[];
  /** Undefined when the file cannot be read: then nothing can be said of any citation. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
}

/** Checks `sources.yaml` row by row, so that one wrong row does not make its neighbours unknown. */
export function checkSources(raw: RawFile): Bibliography {
  const { located, problems } = readFields(raw);
  if (!located) return { sources: [], ids: undefined, problems };
  if (!Array.isArray(located.value)) {
    const misfit = fit(located, z.array(source)).problems;
    return { sources: [], ids: undefined, problems: [...problems, ...misfit] };
  }
  const ids = new Set<string>();
  const rows = located.value.map((row: unknown, index) => {
    const at = within(located, index, row);
    const outcome = fit<Source>(at, source);
    const id = idIn(row);
    const twice = id !== '' && ids.has(id) ? [repeatedId(at, id)] : [];
    ids.add(id);
    return { ...outcome, problems: [...outcome.problems, ...twice] };
  });
  return {
    sources: rows.flatMap(({ data }) => data ?? []),
    ids,
    problems: [...problems, ...rows.flatMap((row) => row.problems)],
  };
}

const repeatedId = (row: Located, id: string): Problem =>
  problem(
    row.placeOf(['id']),
    'bad-id',
    `source id “${id}” is given twice: a citation could mean either. Rename or join them.`,
  );

function idIn(row: unknown): string {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : '';
}

/** A part of a YAML text, with paths that count from it. */
function within(located: Located, step: number, value: unknown): Located {
  const inner = (path: FieldPath): FieldPath => [step, ...path];
  return {
    value,
    errors: [],
    placeOf: (path) => located.placeOf(inner(path)),
    placeOfKey: (path) => located.placeOfKey(inner(path)),
    placeOfWords: (path, words) => located.placeOfWords(inner(path), words),
  };
}

function readFields(raw: RawFile): { located: Located | undefined; problems: Problem[] } {
  const located = readYaml(raw.path, raw.source, raw.source);
  const problems = [
    ...characterProblems(raw.path, raw.source),
    ...nfcProblems(raw.path, raw.source),
    ...yamlProblems(located),
  ];
  if (located.errors.length > 0) return { located: undefined, problems };
  if (located.value !== null && located.value !== undefined) return { located, problems };
  const start = { file: raw.path, line: 1, column: 1 };
  const message =
    'the file is missing or empty, and the site cannot do without it. docs/content.md shows what stands in it.';
  return { located: undefined, problems: [...problems, problem(start, 'schema', message)] };
}

function fit<T>(located: Located, schema: z.ZodType): { data: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(located.value);
  return result.success
    ? { data: result.data as T, problems: [] }
    : { data: undefined, problems: schemaProblems(located, result.error.issues, schema) };
}
