import type { APIRoute } from 'astro';
import { absolute } from '../../../site/paths.ts';
import { textResponse } from '../../../site/text-response.ts';
import { jsonSchemas } from '../../../exports/data/json-schema.ts';

/** A JSON Schema for each sort of record. */
export function getStaticPaths() {
  return Object.entries(jsonSchemas(absolute)).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));
}

export const GET: APIRoute<{ schema: object }> = ({ props: { schema } }) =>
  textResponse(`${JSON.stringify(schema, null, 2)}\n`, 'application/schema+json');
