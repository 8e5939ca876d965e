import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { editorSchemas } from './for-editors.ts';

const guide = await readFile(new URL('../../../docs/content.md', import.meta.url), 'utf8');

/** Names of all fields of a JSON schema, at any depth. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema && typeof schema.properties === 'object' ? schema.properties : {};
  return [...Object.keys(own ?? {}), ...Object.values(schema).flatMap(fieldsIn)];
}

test.each(Object.entries(editorSchemas()))('every field of %s stands in docs/content.md', (_, schema) => {
  const fields = [...new Set(fieldsIn(schema))];
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter((field) => !new RegExp(`(?<![\\w-])${field}(?![\\w-])`).test(guide))).toEqual([]);
});
