import { entriesOfKind } from '../../graph/questions/indexes.ts';
import { statementRecords } from './statement-export.ts';
import { PAGES } from '../../model/addresses.ts';
import { ENTRY_KINDS, type EntryCollection } from '../../model/kinds.ts';
import type { ExportContext } from '../context.ts';
import { uriOf } from '../sources.ts';
import { articleRecord } from './article-record.ts';
import { entryRecord } from './entry-records.ts';
import type { Streamed } from './json-pieces.ts';
import { schemaAddress } from './json-schema.ts';
import { FORMAT_VERSION, type RecordOf, type SchemaName } from './schemas/index.ts';

/** The whole corpus, of the form of `data/schema/toan-bo.json`. */
export function corpusJson(context: ExportContext): Streamed<RecordOf<'toan-bo'>> {
  const { corpus } = context;
  return {
    ...editionOf('toan-bo', context),
    articles: corpus.articles.values().map((article) => articleRecord(article, context)),
    ...entryRecords(context),
    statements: statementRecords(context),
    sources: corpus.sources.values().map((source) => ({ ...source, url: uriOf(source) })),
  };
}

/** Records of the entries, by collection: one list for each kind of the registry. */
function entryRecords(context: ExportContext): Pick<Streamed<RecordOf<'toan-bo'>>, EntryCollection> {
  const lists = ENTRY_KINDS.map(({ kind, collection }) => [
    collection,
    entriesOfKind(context.corpus, kind)
      .values()
      .map((entry) => entryRecord(entry, context)),
  ]);
  return Object.fromEntries(lists) as Pick<Streamed<RecordOf<'toan-bo'>>, EntryCollection>;
}

/** All statements, of the form of `data/schema/phat-ngon.json`. */
export function statementsJson(context: ExportContext): Streamed<RecordOf<'phat-ngon'>> {
  return { ...editionOf('phat-ngon', context), statements: statementRecords(context) };
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
