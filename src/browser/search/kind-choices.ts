import type { HitKind, SearchResult } from '../../search/types.ts';
import { searchStrings as words } from '../../strings/search.ts';

/** A way to narrow the hits. */
export interface KindChoice {
  /** Undefined for all kinds. */
  readonly kind: HitKind | undefined;
  readonly text: string;
}

/**
 * Kinds that the hits can be narrowed to, with how many there are of each.
 * @param counts of all hits, whatever they are narrowed to
 * @param chosen what they are narrowed to now
 * @returns nothing where there is nothing to choose between
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
