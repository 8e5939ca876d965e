import { entriesOfKind } from '../../corpus/indexes.ts';
import { statementRecords } from '../../corpus/statement-export.ts';
import { PAGES } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';
import { uriOf } from '../sources.ts';
import { articleRecord } from './article-record.ts';
import {
  documentRecord,
  eventRecord,
  organisationRecord,
  personRecord,
  placeRecord,
  termRecord,
} from './entry-records.ts';
import type { Streamed } from './json-pieces.ts';
import { schemaAddress } from './json-schema.ts';
import { FORMAT_VERSION, type RecordOf, type SchemaName } from './schemas/index.ts';

/** The whole corpus, of the form of `data/schema/toan-bo.json`. */
export function corpusJson(context: ExportContext): Streamed<RecordOf<'toan-bo'>> {
  const { corpus } = context;
  return {
    ...editionOf('toan-bo', context),
    articles: corpus.articles.values().map((article) => articleRecord(article, context)),
    people: entriesOfKind(corpus, 'person')
      .values()
      .map((entry) => personRecord(entry, context)),
    organisations: entriesOfKind(corpus, 'organisation')
      .values()
      .map((entry) => organisationRecord(entry, context)),
    documents: entriesOfKind(corpus, 'document')
      .values()
      .map((entry) => documentRecord(entry, context)),
    events: entriesOfKind(corpus, 'event')
      .values()
      .map((entry) => eventRecord(entry, context)),
    places: entriesOfKind(corpus, 'place')
      .values()
      .map((entry) => placeRecord(entry, context)),
    terms: entriesOfKind(corpus, 'term')
      .values()
      .map((entry) => termRecord(entry, context)),
    statements: statementRecordsOf(context),
    sources: corpus.sources.values().map((source) => ({ ...source, url: uriOf(source) })),
  };
}

/** All statements, of the form of `data/schema/phat-ngon.json`. */
export function statementsJson(context: ExportContext): Streamed<RecordOf<'phat-ngon'>> {
  return { ...editionOf('phat-ngon', context), statements: statementRecordsOf(context) };
}

function statementRecordsOf({
  corpus,
  absolute,
}: ExportContext): IteratorObject<RecordOf<'phat-ngon'>['statements'][number]> {
  return statementRecords(corpus, absolute).map((record) => ({
    ...record,
    speakers: [...record.speakers],
    outcome: {
      ...record.outcome,
      sources: record.outcome.sources.map((source) => ({ ...source, url: uriOf(source) })),
    },
  }));
}

function editionOf(
  name: SchemaName,
  { corpus: { site }, absolute }: ExportContext,
): Omit<RecordOf<'phat-ngon'>, 'statements'> {
  return {
    $schema: absolute(schemaAddress(name)),
    formatVersion: FORMAT_VERSION,
    title: site.title,
    address: absolute(PAGES.home),
    edition: site.edition,
    knownUntil: site.knownUntil,
    language: site.language,
    licence: site.licence,
  };
}
