import { entryAddress, passageAddress, statementAddress } from '../../model/addresses.ts';
import { passageReference } from '../../graph/questions/backlinks.ts';
import { byDay } from '../../graph/statements.ts';
import type { Statement } from '../../graph/types.ts';
import type { ExportContext } from '../context.ts';
import { uriOf } from '../sources.ts';
import type { RecordOf } from './schemas/index.ts';

/** A statement as open data gives it. Names of fields are those of `content/statements`; addresses are of this site. */
export type StatementRecord = RecordOf<'statement'>;

/** All statements by day, as open data, each made when it is asked for. */
export function statementRecords(context: ExportContext): IteratorObject<StatementRecord> {
  return byDay(context.corpus)
    .values()
    .map((statement) => toRecord(statement, context));
}

function toRecord(statement: Statement, { absolute, words }: ExportContext): StatementRecord {
  const { id, article, passage, speakers, citations, data } = statement;
  const sources = citations.map(({ source }) => ({
    id: source.id,
    publisher: source.publisher,
    title: source.title,
    url: uriOf(source),
    date: source.date,
  }));
  const said = {
    id,
    article: article.id,
    address: absolute(statementAddress(article.id, id)),
    passage: {
      id: passage.id,
      reference: passageReference(article, passage),
      address: absolute(passageAddress(article.id, passage.id)),
    },
    quote: data.quote,
    speakers: speakers.map((entry) => ({
      key: entry.key,
      name: entry.data.name,
      address: absolute(entryAddress(entry)),
    })),
    as: data.as,
    verbLabel: words.verbs[data.verb],
    claim: data.claim,
    said: data.said,
  };
  if ('outcome' in data) {
    const { status, date, text, asOf } = data.outcome;
    const statusLabel = words.outcomeOf(data.verb, status);
    return { ...said, verb: data.verb, outcome: { status, statusLabel, date, text, asOf, sources } };
  }
  const { verb, later } = data;
  if (!later) return { ...said, verb };
  const { date, text, asOf } = later;
  return { ...said, verb, later: { date, text, asOf, sources } };
}

/** A record as one row of a table: lists are joined by semicolons, what is unknown or does not apply is empty. */
export function flatRecord(record: StatementRecord): Record<string, string> {
  const { passage, speakers } = record;
  const outcome = 'outcome' in record ? record.outcome : undefined;
  const came = 'outcome' in record ? record.outcome : record.later;
  return {
    id: record.id,
    article: record.article,
    reference: passage.reference,
    said: record.said,
    speakers: speakers.map(({ name }) => name).join('; '),
    speakerKeys: speakers.map(({ key }) => key).join('; '),
    as: record.as ?? '',
    verb: record.verb,
    verbLabel: record.verbLabel,
    claim: record.claim,
    quote: record.quote,
    status: outcome?.status ?? '',
    statusLabel: outcome?.statusLabel ?? '',
    date: came?.date ?? '',
    text: came?.text ?? '',
    asOf: came?.asOf ?? '',
    sources: came?.sources.map(({ publisher }) => publisher).join('; ') ?? '',
    sourceUrls: came?.sources.map(({ url }) => url).join('; ') ?? '',
    address: record.address,
  };
}
