/**
 * `npm run schemas`: writes the JSON Schemas by which editors complete YAML files, and the snippets of the components that
 * prose may hold. Run it when a schema changes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorSchemas, editorSnippets } from '../src/model/schemas/for-editors.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  writeFileSync(`schemas/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

const snippets = `${JSON.stringify(editorSnippets(), null, 2)}\n`;
writeFileSync('.vscode/components.code-snippets', snippets);
