import { z } from 'astro/zod';
import { problem, type Problem } from '../../model/problems.ts';
import { readYaml, type FieldPath, type Located } from '../../read/entry-file.ts';
import type { RawFile } from '../../read/raw.ts';
import { characterProblems, lookAlikeProblems, nfcProblems } from './characters.ts';
import type { CheckedRow } from '../context.ts';
import { fitSchema, type Fitted } from './schema.ts';
import { houseStyleInFields } from './house-style.ts';
import { markupInFields } from './raw-signs.ts';
import { toneProblemsIn } from './tones.ts';
import { cutValues, yamlProblems } from './yaml-words.ts';

/** A YAML file that its schema accepted, or why it did not. */
export interface CheckedYaml<T> {
  readonly row: CheckedRow<T> | undefined;
  readonly problems: readonly Problem[];
}

/** Checks a file that is all YAML. */
export function checkYaml<T>(raw: RawFile, schema: z.ZodType<T>): CheckedYaml<T> {
  const { located, problems } = readFields(raw);
  if (!located) return { row: undefined, problems };
  const { data, problems: misfit } = fit<T>(located, schema);
  return { row: data === undefined ? undefined : { at: located, data }, problems: [...problems, ...misfit] };
}

/** A YAML file that is a list of rows, each with an id. */
export interface CheckedRows<T> {
  /** Those that the schema accepts. */
  readonly rows: readonly CheckedRow<T>[];
  /** Ids of all rows, sound or not; undefined when the file cannot be read, and nothing can be said of them. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Checks a list row by row, so that a wrong one does not make its neighbours unknown.
 * @param twice what to say of an id that an earlier row has
 */
export function checkRows<T>(
  raw: RawFile,
  schema: z.ZodType<T>,
  twice: (id: string) => string,
): CheckedRows<T> {
  const { located, problems } = readFields(raw);
  if (!located) return { rows: [], ids: undefined, problems };
  if (!Array.isArray(located.value)) {
    const misfit = fit(located, z.array(schema)).problems;
    return { rows: [], ids: undefined, problems: [...problems, ...misfit] };
  }
  const ids = new Set<string>();
  const rows: CheckedRow<T>[] = [];
  for (const [index, row] of (located.value as unknown[]).entries()) {
    const at = within(located, index, row);
    const { data, problems: misfit } = fit<T>(at, schema);
    if (data !== undefined) rows.push({ at, data });
    problems.push(...misfit);
    const id = idIn(row);
    if (id !== undefined && ids.has(id)) problems.push(problem(at.placeOf(['id']), 'bad-id', twice(id)));
    if (id !== undefined) ids.add(id);
  }
  return { rows, ids, problems };
}

function idIn(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** A part of a YAML text, with paths that count from it. */
function within(located: Located, step: number, value: unknown): Located {
  const inner = (path: FieldPath): FieldPath => [step, ...path];
  return {
    value,
    errors: [],
    remarks: located.remarks.flatMap(({ path: [first, ...path], ...remark }) =>
      first === step ? [{ ...remark, path }] : [],
    ),
    placeOf: (path) => located.placeOf(inner(path)),
    placeOfKey: (path) => located.placeOfKey(inner(path)),
    placeOfWords: (path, words) => located.placeOfWords(inner(path), words),
  };
}

function readFields(raw: RawFile): { located: Located | undefined; problems: Problem[] } {
  const located = readYaml(raw.path, raw.source, raw.source);
  const problems = [
    ...characterProblems(raw.path, raw.source),
    ...lookAlikeProblems(raw.path, raw.source),
    ...nfcProblems(raw.path, raw.source),
    ...yamlProblems(located),
  ];
  if (located.errors.length > 0) return { located: undefined, problems };
  if (located.value !== null && located.value !== undefined) return { located, problems };
  const start = { file: raw.path, line: 1, column: 1 };
  const message = 'the file is missing or empty. docs/content.md shows what stands in it.';
  return { located: undefined, problems: [...problems, problem(start, 'schema', message)] };
}

function fit<T>(located: Located, schema: z.ZodType): Fitted<T> {
  const fitted = fitSchema<T>(located, schema);
  const cut = cutValues(located, schema);
  return fitted.data === undefined
    ? { ...fitted, problems: [...fitted.problems, ...cut] }
    : {
        data: fitted.data,
        problems: [
          ...cut,
          ...toneProblemsIn(located, fitted.data),
          ...houseStyleInFields(located, fitted.data),
          ...markupInFields(located, fitted.data),
        ],
      };
}
