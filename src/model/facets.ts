/**
 * Faceted filters of the ledger of statements: at most one value for each facet, combined by AND. The same code counts at
 * build time and in the browser.
 */

/** Facets in the order they are shown; each is a segment of an address and a name in a query. */
export const FACETS = ['ket-cuc', 'loai', 'bai', 'ai'] as const;
/** Name of a facet. */
export type Facet = (typeof FACETS)[number];

/** The values of a row, by facet: a common statement has several speakers, a remark no outcome. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;
/** The selection; a facet without a value does not filter. */
export type Selection = Readonly<Partial<Record<Facet, string>>>;

/** Whether a row has every selected value. */
export function matches(values: FacetValues, selection: Selection): boolean {
  return FACETS.every((facet) => {
    const wanted = selection[facet];
    return wanted === undefined || values[facet].includes(wanted);
  });
}

/**
 * Facet counts: the rows that each value would show, with the selection in the other facets.
 * @returns counts by value; values with no rows are absent
 */
export function countValues(
  rows: readonly FacetValues[],
  facet: Facet,
  selection: Selection = {},
): Map<string, number> {
  const others = choose(selection, facet, undefined);
  const counts = new Map<string, number>();
  for (const row of rows.filter((candidate) => matches(candidate, others))) {
    for (const value of row[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The selection with another choice in one facet, or none. */
export function choose(selection: Selection, facet: Facet, value: string | undefined): Selection {
  const others = FACETS.filter((each) => each !== facet && selection[each] !== undefined);
  return Object.fromEntries([
    ...others.map((each) => [each, selection[each]]),
    ...(value === undefined ? [] : [[facet, value]]),
  ]) as Selection;
}

/** Reads a selection from the query of an address: `?loai=cam-ket&ai=vu-an`. */
export function readSelection(query: string): Selection {
  const parameters = new URLSearchParams(query);
  return FACETS.reduce<Selection>((selection, facet) => {
    const value = parameters.get(facet);
    return value ? choose(selection, facet, value) : selection;
  }, {});
}

/** The query that {@link readSelection} reads, with its question mark; empty when nothing is chosen. */
export function writeSelection(selection: Selection): string {
  const chosen = FACETS.flatMap((facet): [Facet, string][] => {
    const value = selection[facet];
    return value === undefined ? [] : [[facet, value]];
  });
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
}
