import { ledgerFacets, type FacetValue } from '../../graph/questions/ledger.ts';
import type { Corpus } from '../../graph/types.ts';
import { FACETS, type Facet } from '../../model/facets.ts';
import { OUTCOMES, VERBS } from '../../model/statements.ts';
import { strings } from '../../strings.ts';

/** A value that the ledger can be filtered by, with its name. */
export type FacetChoice = FacetValue & { readonly label: string };

const NAMES: ReadonlyMap<string, string> = new Map([
  ...OUTCOMES.map(({ slug, status }) => [slug, strings.statements.outcomes[status]] as const),
  ...VERBS.map(({ slug, verb }) => [slug, strings.statements.verbs[verb]] as const),
]);

/** The values of each facet that some statement has, as readers choose them. */
export function facetChoices(corpus: Corpus): Readonly<Record<Facet, readonly FacetChoice[]>> {
  const facets = ledgerFacets(corpus);
  const named = (choice: FacetValue): FacetChoice => ({
    ...choice,
    label: choice.name ?? NAMES.get(choice.value) ?? choice.value,
  });
  return Object.fromEntries(FACETS.map((facet) => [facet, facets[facet].map(named)])) as Record<
    Facet,
    FacetChoice[]
  >;
}
