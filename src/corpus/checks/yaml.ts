import { z } from 'astro/zod';
import { problem, type Problem } from '../../model/problems.ts';
import { readYaml, type Located } from '../entry-file.ts';
import type { RawFile } from '../raw.ts';
import { schemaProblems } from './schema.ts';
import { nfcProblems } from './text.ts';

/** A YAML file, and its data when the schema accepts them. */
export interface CheckedYaml<T> {
  readonly located: Located;
  readonly data: T | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a file that is all YAML, and holds it against a schema. */
export function checkYaml<T>(raw: RawFile, schema: z.ZodType<T>): CheckedYaml<T> {
  const located = readYaml(raw.path, raw.source, raw.source);
  const unread = [...nfcProblems(raw.path, raw.source), ...yamlProblems(located)];
  if (located.errors.length > 0) return { located, data: undefined, problems: unread };
  const result = schema.safeParse(located.value);
  if (result.success) return { located, data: result.data, problems: unread };
  const issues = schemaProblems(located, result.error.issues, keysOf(schema));
  return { located, data: undefined, problems: [...unread, ...issues] };
}

/** Syntax errors of a YAML text. */
export function yamlProblems(located: Located): Problem[] {
  return located.errors.map(({ place, message }) =>
    problem(
      place,
      'yaml-syntax',
      `the YAML cannot be read: ${message.replace(/\s+/g, ' ')}. Check quotes, indents and colons near here.`,
    ),
  );
}

/** Names of the fields a schema knows, for suggestions. */
export function keysOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodArray ? keysOf(schema.element as z.ZodType) : [];
}
