import { z } from 'astro/zod';
import { RECORD_SCHEMAS, type SchemaName } from './schemas/index.ts';

/** Address of a published schema, without the base path. */
export function schemaAddress(name: SchemaName): string {
  return `/data/schema/${name}.json`;
}

/**
 * The schemas of all records (JSON Schema, draft 2020-12), each a file that refers to the others by address.
 * @param absolute gives an address of the site in full
 */
export function jsonSchemas(absolute: (address: string) => string): Record<SchemaName, object> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries(RECORD_SCHEMAS)) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (name) => absolute(schemaAddress(name as SchemaName)),
  });
  return schemas as Record<SchemaName, object>;
}
