import { plainText } from '../../read/text-runs.ts';
import type { Entry } from '../../graph/types.ts';
import { entryAddress } from '../../model/addresses.ts';
import type { EntryKind } from '../../model/kinds.ts';
import type { ExportContext } from '../context.ts';
import type { RecordOf } from './schemas/index.ts';

/** What every entry has. */
function common({ id, data, body, ...entry }: Entry, { absolute }: ExportContext): RecordOf<'organisation'> {
  return {
    id,
    address: absolute(entryAddress({ ...entry, id })),
    name: data.name,
    nameEn: data.nameEn,
    nameRu: data.nameRu,
    aliases: data.aliases,
    definition: data.definition,
    text: body.children.map((block) => plainText(block)).join('\n\n'),
    wikidata: data.wikidata,
    sources: data.sources,
  };
}

/** A person with the offices held. */
function personRecord(entry: Entry<'person'>, context: ExportContext): RecordOf<'person'> {
  const { sort, born, died, offices } = entry.data;
  return {
    ...common(entry, context),
    sort,
    born,
    died,
    offices: offices.map(({ title, from, to, asOf, sources = [] }) => ({
      title,
      from,
      to,
      asOf,
      sources: sources.map(({ id }) => id),
    })),
  };
}

/** An organisation. */
function organisationRecord(entry: Entry<'organisation'>, context: ExportContext): RecordOf<'organisation'> {
  return { ...common(entry, context), founded: entry.data.founded };
}

/** A document with its life. */
function documentRecord(entry: Entry<'document'>, context: ExportContext): RecordOf<'document'> {
  const { form, status, statusAsOf, life, limits, parties } = entry.data;
  return { ...common(entry, context), form, status, statusAsOf, life, limits, parties };
}

/** An event with who took part and what was agreed. */
function eventRecord(entry: Entry<'event'>, context: ExportContext): RecordOf<'event'> {
  const { place, participants, previous, next } = entry;
  const { start, end, venue, duration, outcome, later } = entry.data;
  return {
    ...common(entry, context),
    start,
    end,
    place: place?.key,
    venue,
    duration,
    participants: participants.map(({ person, name, as }) => ({ person: person?.key, name, as })),
    outcome,
    previous: previous?.key,
    next: next?.key,
    later,
  };
}

/** A place with its coordinates. */
function placeRecord(entry: Entry<'place'>, context: ExportContext): RecordOf<'place'> {
  const { type, coordinates } = entry.data;
  return { ...common(entry, context), type, coordinates };
}

/** A word of the glossary. */
function termRecord(entry: Entry<'term'>, context: ExportContext): RecordOf<'term'> {
  return { ...common(entry, context), related: entry.data.related };
}

/** Writers of the kinds that have fields of their own. */
const OWN: { readonly [K in EntryKind]?: (entry: Entry<K>, context: ExportContext) => RecordOf<K> } = {
  person: personRecord,
  organisation: organisationRecord,
  document: documentRecord,
  event: eventRecord,
  place: placeRecord,
  term: termRecord,
};

/** An entry as open data gives it, of the form of its kind. */
export function entryRecord<K extends EntryKind>(entry: Entry<K>, context: ExportContext): RecordOf<K> {
  const own = OWN[entry.kind];
  // Without a writer of its own a kind has the plain record; TypeScript cannot follow the missing row into K.
  return own ? own(entry, context) : (common(entry as Entry, context) as RecordOf<K>);
}
