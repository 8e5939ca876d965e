import type { Entry } from '../../graph/types.ts';
import { kindAbout } from '../../graph/questions/kind-about.ts';
import { indexAddress } from '../../model/addresses.ts';
import { kindRow, type Kind } from '../../model/kinds.ts';
import type { ExportContext } from '../context.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { GraphNode } from './graph.ts';
import { TERM_SET_ID, thingId } from './ids.ts';

/**
 * The index of a kind: the way to it, and for the glossary the set that its terms belong to.
 * @param entries those on the page
 */
export function indexGraph(kind: Kind, context: ExportContext, entries: readonly Entry[] = []): GraphNode[] {
  const row = kindRow(kind);
  const way = breadcrumbs([{ name: row.plural, address: indexAddress(kind) }], context);
  return kind === 'term' ? [termSet(context, entries), way] : [way];
}

function termSet({ corpus, absolute }: ExportContext, terms: readonly Entry[]): GraphNode {
  const row = kindRow('term');
  return {
    '@type': 'DefinedTermSet',
    '@id': absolute(TERM_SET_ID),
    url: absolute(indexAddress('term')),
    name: row.plural,
    description: kindAbout(corpus, 'term'),
    inLanguage: corpus.site.language,
    license: corpus.site.licence.url,
    hasDefinedTerm: terms.map((term) => ({ '@id': absolute(thingId(term)) })),
  };
}
