import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { editorSchemas, editorSnippets } from '../src/model/schemas/for-editors.ts';
import { VERBS } from '../src/model/statements.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const settings = json('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
const mapped = Object.entries(settings['yaml.schemas']);

/** Every YAML file of the content and of the examples. */
const FILES = [...globSync('content/**/*.yaml'), ...globSync('examples/*/content/**/*.yaml')].map((path) =>
  path.replaceAll('\\', '/'),
);

/** The schema that an editor takes for a file. */
const schemaOf = (file: string): string | undefined =>
  mapped.find(([, pattern]) => matchesGlob(file, pattern))?.[0];

test.each(Object.entries(editorSchemas()))(
  'schemas/%s.json is up to date (npm run schemas)',
  (name, schema) => {
    expect(json(`schemas/${name}.json`)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);

test('the snippets of components are up to date (npm run schemas)', () => {
  expect(json('.vscode/components.code-snippets')).toEqual(editorSnippets());
});

test('every schema is mapped', () => {
  expect(mapped.map(([path]) => path).sort()).toEqual(
    Object.keys(editorSchemas())
      .map((name) => `./schemas/${name}.json`)
      .sort(),
  );
});

test.each(FILES)('an editor finds nothing to underline in %s', (file) => {
  const path = schemaOf(file);
  const validate = new Ajv({ allowUnionTypes: true }).compile(json(path ?? '') as object);
  validate(parse(readFileSync(file, 'utf8')));
  expect(validate.errors).toBeNull();
});

/** What the language server of YAML, which editors run, offers where “|” stands in a file. */
async function offeredIn(file: string, text: string): Promise<string[]> {
  const uri = `file:///project/${file}`;
  const document = TextDocument.create(uri, 'yaml', 1, text.replace('|', ''));
  const service = getLanguageService({
    schemaRequestService: (path) => Promise.resolve(readFileSync(path, 'utf8')),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  service.configure({
    completion: true,
    schemas: [{ uri: schemaOf(file) ?? '', fileMatch: [`**/${file}`] }],
  });
  const { items } = await service.doComplete(document, document.positionAt(text.indexOf('|')), false);
  return items.map(({ label }) => label);
}

test('an editor completes values', async () => {
  const offered = await offeredIn('content/statements/moi.yaml', '- id: moi\n  verb: |\n');
  expect(offered).toEqual(expect.arrayContaining(VERBS.map(({ verb }) => verb)));
});

test('an editor completes the names of fields', async () => {
  const offered = await offeredIn('content/site.yaml', 'title: Sông\n|\n');
  expect(offered).toEqual(expect.arrayContaining(['tagline', 'edition', 'trySearches']));
});
