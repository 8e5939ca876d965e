/** `npm run schemas`: writes the JSON Schemas by which editors complete YAML files. Run it when a schema changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../src/model/schemas/for-editors.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  writeFileSync(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
