import type { HitKind, SearchResult } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';

/** A filter of the hits. */
export interface KindChoice {
  /** Undefined for all kinds. */
  readonly kind: HitKind | undefined;
  readonly text: string;
}

/**
 * The kinds by which hits can be filtered, with facet counts.
 * @param counts of all hits, unfiltered
 * @param chosen the current filter
 * @returns empty when there is only one choice
 */
export function kindChoices(
  counts: SearchResult['counts'],
  chosen: HitKind | undefined,
): readonly KindChoice[] {
  const kinds = (Object.keys(words.kinds) as HitKind[]).filter((kind) => (counts[kind] ?? 0) > 0);
  if (kinds.length < 2 && chosen === undefined) return [];
  return [
    { kind: undefined, text: words.allKinds },
    ...kinds.map((kind) => ({ kind, text: `${words.kinds[kind]} ${String(counts[kind])}` })),
  ];
}
