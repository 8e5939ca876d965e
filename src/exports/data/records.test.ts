import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { asRead, SITE, siteExports, tinyExports } from '../../testing/exports.ts';
import type { ExportContext } from '../context.ts';
import { corpusJson, statementsJson } from './corpus-json.ts';
import { jsonSchemas } from './json-schema.ts';
import type { RecordOf, SchemaName } from './schemas/index.ts';

/** What readers get; read before the tests, as it takes longest. */
const site = siteExports();

const schemas = jsonSchemas((address) => SITE + address);
const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

const corpusOf = (context: ExportContext): RecordOf<'toan-bo'> => asRead(corpusJson(context));

/** What a validator that only knows the published schemas says of a value. */
function errorsOf(name: SchemaName, value: unknown): unknown[] {
  const validate = ajv.getSchema(`${SITE}/data/schema/${name}.json`);
  void validate?.(value);
  return validate?.errors ?? [];
}

test('the whole corpus fits its published schema', () => {
  const corpus = corpusOf(site);
  expect(errorsOf('toan-bo', corpus)).toEqual([]);
  expect(errorsOf('phat-ngon', asRead(statementsJson(site)))).toEqual([]);
  expect(corpus.articles).toHaveLength(site.corpus.articles.length);
  expect(corpus.statements).toHaveLength(site.corpus.statements.length);
  const entries = [
    corpus.people,
    corpus.organisations,
    corpus.documents,
    corpus.events,
    corpus.places,
    corpus.terms,
  ].flat();
  expect(entries).toHaveLength(site.corpus.entries.size);
});

test('the schema refuses what is not promised', () => {
  const corpus = corpusOf(tinyExports());
  expect(errorsOf('toan-bo', corpus)).toEqual([]);
  expect(errorsOf('toan-bo', { ...corpus, extra: 1 })).not.toEqual([]);
  expect(errorsOf('toan-bo', { ...corpus, edition: 'hôm qua' })).not.toEqual([]);
  expect(errorsOf('event', { ...corpus.events[0], start: '1/3/2030' })).not.toEqual([]);
});

test('a schema says what its record is and what its fields are', () => {
  expect(schemas.passage).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description: 'A paragraph, list item or quotation of an article',
    properties: { number: { type: 'integer', description: 'Number within the article' } },
    additionalProperties: false,
  });
});

test('every reference between records leads to one', () => {
  const corpus = corpusOf(site);
  const kinds = {
    person: corpus.people,
    organisation: corpus.organisations,
    document: corpus.documents,
    event: corpus.events,
    place: corpus.places,
    term: corpus.terms,
    article: corpus.articles,
  };
  const known = new Set(Object.entries(kinds).flatMap(([kind, all]) => all.map(({ id }) => `${kind}:${id}`)));
  const sources = new Set<string>(corpus.sources.map(({ id }) => id));
  const references = [
    ...corpus.articles.flatMap(({ event, passages }) => [
      event,
      ...passages.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)),
    ]),
    ...corpus.events.flatMap(({ place, previous, next, participants }) => [
      place,
      previous,
      next,
      ...participants.map(({ person }) => person),
    ]),
    ...corpus.terms.flatMap(({ related }) => related),
    ...corpus.statements.flatMap(({ speakers }) => speakers.map(({ key }) => key)),
  ].filter((reference) => reference !== undefined);
  expect(references.filter((reference) => !known.has(reference))).toEqual([]);
  const cited = corpus.articles.flatMap(({ notes }) => notes.flatMap((note) => note.sources));
  expect(cited.filter((id) => !sources.has(id))).toEqual([]);
});

test('ranges count code points: cut as a program would that counts so, the words come out', () => {
  for (const { passages, notes } of corpusOf(site).articles) {
    const points = new Map(passages.map(({ id, text }) => [id, Array.from(text)]));
    for (const { passage, start, end, quote } of notes) {
      expect(points.get(passage)?.slice(start, end).join('')).toBe(quote);
    }
    for (const { text, mentions } of passages) {
      for (const { start, end } of mentions) {
        const words = Array.from(text).slice(start, end).join('');
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
      }
    }
  }
});
