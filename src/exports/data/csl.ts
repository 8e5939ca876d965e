import { citationCounts } from '../../graph/questions/citations.ts';
import type { Corpus } from '../../graph/types.ts';
import type { PartialDate } from '../../model/dates.ts';
import { uriOf } from '../sources.ts';
import type { Source } from '../../model/schemas/index.ts';

/** A source in CSL-JSON, the form that citation processors and reference managers read (CSL 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper';
  readonly title?: string;
  readonly 'container-title': string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
  readonly language: string;
}

/** Sources that a page cites, by id. */
export function citedSources(corpus: Corpus): Source[] {
  const counts = citationCounts(corpus);
  return [...corpus.sources.values()].filter(({ id }) => counts.has(id));
}

const PRESS: ReadonlySet<Source['kind']> = new Set(['agency', 'press', 'state-media']);

/** A source as a CSL item. A title that nobody read is left out: it is never made up from an address. */
export function toCsl(source: Source): CslItem {
  return {
    id: source.id,
    type: PRESS.has(source.kind) ? 'article-newspaper' : 'webpage',
    ...(source.title && { title: source.title }),
    'container-title': source.publisher,
    ...(source.date && { issued: { 'date-parts': [dateParts(source.date)] } }),
    URL: uriOf(source),
    language: source.language,
  };
}

function dateParts(date: PartialDate): number[] {
  return date.split('-').map(Number);
}

/** The bibliography in CSL-JSON. */
export function cslJson(corpus: Corpus): CslItem[] {
  return citedSources(corpus).map(toCsl);
}
