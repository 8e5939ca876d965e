import type { APIRoute } from 'astro';
import { href } from '../../build/paths.ts';
import { siteCorpus } from '../../build/site-corpus.ts';
import { statementRecords } from '../../corpus/statement-export.ts';

/** All statements and what came of them, as JSON. */
export const GET: APIRoute = async () => {
  const corpus = await siteCorpus();
  const { title, edition, knownUntil } = corpus.site;
  const json = JSON.stringify(
    { title, edition, knownUntil, statements: statementRecords(corpus, href) },
    null,
    2,
  );
  return new Response(json, { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
