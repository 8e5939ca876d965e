import { z } from 'astro/zod';
import { asWritten, type WrittenSchema } from './as-written.ts';
import { comparison } from './comparisons.ts';
import { corrections } from './corrections.ts';
import { statements } from './statements.ts';
import { site, source } from './texts.ts';

/** Schemas of the YAML files of the content, by name. Fields of `.mdx` files come to editors by way of Astro. */
const YAML_SCHEMAS = {
  site,
  sources: z.array(source),
  statements,
  comparisons: comparison,
  corrections,
} as const;

/** JSON Schemas by which editors complete and check the YAML files of the content. */
export function editorSchemas(): Record<keyof typeof YAML_SCHEMAS, WrittenSchema> {
  const pairs = Object.entries(YAML_SCHEMAS).map(([name, schema]) => [name, asWritten(schema)]);
  return Object.fromEntries(pairs) as Record<keyof typeof YAML_SCHEMAS, WrittenSchema>;
}
