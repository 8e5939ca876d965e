import { toCsv } from './csv.ts';
import { statementRecords, flatRecord } from './statement-export.ts';
import type { ExportContext } from '../context.ts';
import { annotationCollection } from './annotations.ts';
import { bibtex, cslJson } from './bibliography.ts';
import { corpusJson, statementsJson } from './corpus-json.ts';
import { eventsCsv } from './events-csv.ts';
import { eventsGeoJson } from './events-geojson.ts';
import { eventsIcs } from './events-ics.ts';
import { jsonPieces } from './json-pieces.ts';
import { namesCsv } from './names-csv.ts';

/** A file of open data. */
export interface DataFile {
  /** Name under `/data/`; a promise to programs that fetch it. */
  readonly name: string;
  /** Media type, without parameters. */
  readonly type: string;
  /** Name of the format, for people. */
  readonly format: string;
  /** Its text, in one piece or in many. */
  readonly make: (context: ExportContext) => string | Iterable<string>;
}

/** The files of open data, in the order in which their page tells of them. */
export const DATA_FILES = [
  {
    name: 'toan-bo.json',
    type: 'application/json',
    format: 'JSON',
    make: (context) => jsonPieces(corpusJson(context)),
  },
  {
    name: 'phat-ngon.csv',
    type: 'text/csv',
    format: 'CSV',
    make: (context) => toCsv(statementRecords(context).map(flatRecord)),
  },
  {
    name: 'phat-ngon.json',
    type: 'application/json',
    format: 'JSON',
    make: (context) => jsonPieces(statementsJson(context)),
  },
  { name: 'su-kien.csv', type: 'text/csv', format: 'CSV', make: eventsCsv },
  { name: 'su-kien.ics', type: 'text/calendar', format: 'iCalendar', make: eventsIcs },
  {
    name: 'su-kien.geojson',
    type: 'application/geo+json',
    format: 'GeoJSON',
    make: (context) => jsonPieces(eventsGeoJson(context)),
  },
  { name: 'ten-goi.csv', type: 'text/csv', format: 'CSV', make: namesCsv },
  {
    name: 'chu-giai.jsonld',
    type: 'application/ld+json',
    format: 'JSON-LD',
    make: (context) => jsonPieces(annotationCollection(context)),
  },
  {
    name: 'nguon.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    format: 'CSL-JSON',
    make: ({ corpus }) => jsonPieces(cslJson(corpus)),
  },
  {
    name: 'nguon.bib',
    type: 'application/x-bibtex',
    format: 'BibLaTeX',
    make: ({ corpus }) => bibtex(corpus),
  },
] as const satisfies readonly DataFile[];

/** Name of a file of open data. */
export type DataFileName = (typeof DATA_FILES)[number]['name'];

/** Address of a file of open data, without the base path. */
export function dataAddress(name: DataFileName): string {
  return `/data/${name}`;
}
