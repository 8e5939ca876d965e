import type { Statement } from '../../graph/types.ts';
import { PAGES, statementAddress } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { GraphNode } from './graph.ts';
import { articleThingId, thingId } from './ids.ts';

/**
 * The ledger: each statement as a claim of its speakers, with the article it appears in.
 * @param statements those on the page
 */
export function claimsGraph(
  title: string,
  context: ExportContext,
  statements: readonly Statement[] = context.corpus.statements,
): GraphNode[] {
  return [
    ...statements.map((statement) => claim(statement, context)),
    breadcrumbs([{ name: title, address: PAGES.statements }], context),
  ];
}

function claim({ id, article, data, speakers }: Statement, { absolute }: ExportContext): GraphNode {
  return {
    '@type': 'Claim',
    '@id': absolute(statementAddress(article.id, id)),
    text: data.claim,
    author: speakers.map((speaker) => ({ '@id': absolute(thingId(speaker)) })),
    dateCreated: data.said,
    appearance: { '@id': absolute(articleThingId(article.id)) },
  };
}
