import type { Entry } from '../../graph/types.ts';
import { indexAddress } from '../../model/addresses.ts';
import type { Kind } from '../../model/kinds.ts';
import type { ExportContext } from '../context.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { GraphNode } from './graph.ts';
import { TERM_SET_ID, thingId } from './ids.ts';

/**
 * The index of a kind: the way to it, and for the glossary the set that its terms belong to.
 * @param entries those on the page
 */
export function indexGraph(kind: Kind, context: ExportContext, entries: readonly Entry[] = []): GraphNode[] {
  const way = breadcrumbs([{ name: context.words.kinds[kind].plural, address: indexAddress(kind) }], context);
  return kind === 'term' ? [termSet(context, entries), way] : [way];
}

function termSet({ corpus, absolute, words }: ExportContext, terms: readonly Entry[]): GraphNode {
  return {
    '@type': 'DefinedTermSet',
    '@id': absolute(TERM_SET_ID),
    url: absolute(indexAddress('term')),
    name: words.kinds.term.plural,
    description: corpus.site.kinds.term ?? words.kinds.term.about,
    inLanguage: corpus.site.language,
    license: corpus.site.licence.url,
    hasDefinedTerm: terms.map((term) => ({ '@id': absolute(thingId(term)) })),
  };
}
