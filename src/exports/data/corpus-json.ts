import { entriesOfKind } from '../../graph/questions/indexes.ts';
import { statementRecords } from './statement-export.ts';
import type { Entry } from '../../graph/types.ts';
import { PAGES } from '../../model/addresses.ts';
import type { EntryKind } from '../../model/kinds.ts';
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
  const records = <K extends EntryKind, Made>(
    kind: K,
    make: (entry: Entry<K>, context: ExportContext) => Made,
  ): IteratorObject<Made> =>
    entriesOfKind(corpus, kind)
      .values()
      .map((entry) => make(entry, context));
  return {
    ...editionOf('toan-bo', context),
    articles: corpus.articles.values().map((article) => articleRecord(article, context)),
    people: records('person', personRecord),
    organisations: records('organisation', organisationRecord),
    documents: records('document', documentRecord),
    events: records('event', eventRecord),
    places: records('place', placeRecord),
    terms: records('term', termRecord),
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
