import { ledgerAddress, ledgerRowAddress, PAGES } from '../../model/addresses.ts';
import { SIZES } from '../../model/sizes.ts';
import { countValues, FACETS, type Facet, type FacetValues } from '../../model/facets.ts';
import { OUTCOMES, VERBS } from '../../model/statements.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { perCorpus } from '../per-corpus.ts';
import { byDay, facetValues, groupByAny } from '../statements.ts';
import type { Corpus, Statement } from '../types.ts';

/** A value that the ledger can be filtered by. */
export interface FacetValue {
  /** As it stands in addresses. */
  readonly value: string;
  /** What content calls it; values of the registries of statements have names in `src/strings/`. */
  readonly name?: string | undefined;
  /** Statements that have it. */
  readonly count: number;
}

/** A statement with what the filters know of it. */
export interface LedgerRow {
  readonly statement: Statement;
  readonly values: FacetValues;
}

/** All statements by day, with the values they are filtered by. */
export const ledgerRows = perCorpus((corpus): readonly LedgerRow[] =>
  byDay(corpus).map((statement) => ({ statement, values: facetValues(statement) })),
);

/** Statements that have a value of a facet, by day. */
export function rowsWith(corpus: Corpus, facet: Facet, value: string): readonly LedgerRow[] {
  return rowsByValue(corpus)[facet].get(value) ?? [];
}

const rowsByValue = perCorpus((corpus) => {
  const grouped = FACETS.map((facet) => [
    facet,
    groupByAny(ledgerRows(corpus), ({ values }) => values[facet]),
  ]);
  return Object.fromEntries(grouped) as Record<Facet, ReadonlyMap<string, readonly LedgerRow[]>>;
});

/** Whether the ledger is whole on one page, where filters combine. */
export function isWhole(corpus: Corpus): boolean {
  return corpus.statements.length <= SIZES.statements;
}

/**
 * Address of a statement's row: on the page of all of them, or where that is cut up on the page of its report, so that
 * the row keeps its address as the ledger grows.
 */
export function rowAddress(corpus: Corpus, { article, id }: Statement): string {
  const page = isWhole(corpus) ? PAGES.statements : ledgerAddress('bai', article.id);
  return ledgerRowAddress(article.id, id, page);
}

/**
 * The values of each facet that some statement has: outcomes, verbs and reports in their own order, speakers by how
 * much they say.
 */
export const ledgerFacets = perCorpus((corpus): Readonly<Record<Facet, readonly FacetValue[]>> => {
  const rows = ledgerRows(corpus).map(({ values }) => values);
  const values = valuesOf(corpus);
  const choices = (facet: Facet): FacetValue[] => {
    const counts = countValues(rows, facet);
    return values[facet].flatMap(({ value, name }) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, name, count }];
    });
  };
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, choices(facet)])) as Record<
    Facet,
    FacetValue[]
  >;
  facets.ai.sort((a, b) => b.count - a.count || compareVietnamese(a.name ?? '', b.name ?? ''));
  return facets;
});

function valuesOf(corpus: Corpus): Record<Facet, { value: string; name?: string }[]> {
  const speakers = new Map(
    corpus.statements.flatMap(({ speakers: all }) => all.map((one) => [one.id, one] as const)),
  );
  return {
    'ket-cuc': OUTCOMES.map(({ slug }) => ({ value: slug })),
    loai: VERBS.map(({ slug }) => ({ value: slug })),
    bai: corpus.articles.map(({ id, data }) => ({ value: id, name: `${data.numeral}. ${data.shortTitle}` })),
    ai: [...speakers.values()].map(({ id, data }) => ({ value: id, name: data.name })),
  };
}
