import { z } from 'astro/zod';
import { asWritten, type WrittenSchema } from './as-written.ts';
import { COMPONENTS } from './components.ts';
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

/** A snippet as VS Code reads it. */
interface Snippet {
  readonly scope: 'mdx';
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
}

/** Snippets by which editors complete the components of prose: typing `<Map` offers all of the tag. */
export function editorSnippets(): Record<string, Snippet> {
  const pairs = Object.entries(COMPONENTS).map(([name, { example, about }]) => {
    let stop = 0;
    // What is to be replaced: the values, and the words.
    const body = example.replace(/(?<==")[^"]+(?=")|“words”/g, (text) => `\${${String((stop += 1))}:${text}}`);
    return [name, { scope: 'mdx', prefix: `<${name}`, body, description: about }] as const;
  });
  return Object.fromEntries(pairs);
}

/** JSON Schemas by which editors complete and check the YAML files of the content. */
export function editorSchemas(): Record<keyof typeof YAML_SCHEMAS, WrittenSchema> {
  const pairs = Object.entries(YAML_SCHEMAS).map(([name, schema]) => [name, asWritten(schema)]);
  return Object.fromEntries(pairs) as Record<keyof typeof YAML_SCHEMAS, WrittenSchema>;
}
