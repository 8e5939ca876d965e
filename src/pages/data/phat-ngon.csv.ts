import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { href } from '../../build/paths.ts';
import { siteCorpus } from '../../build/site-corpus.ts';
import { flatRecord, statementRecords } from '../../corpus/statement-export.ts';

/** All statements and what came of them, as CSV (RFC 4180). The byte order mark is for Excel, which else misreads UTF-8. */
export const GET: APIRoute = async () => {
  const rows = statementRecords(await siteCorpus(), href).map(flatRecord);
  const csv = stringify(rows, { header: true, bom: true, record_delimiter: 'windows' });
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
};
