import { citationCounts } from '../../graph/questions/citations.ts';
import type { Corpus } from '../../graph/types.ts';
import { bibtexOf } from '../../model/citation/bibtex.ts';
import { cslDate, type CslItem } from '../../model/citation/csl.ts';
import { uriOf } from '../sources.ts';
import type { Source } from '../../model/schemas/index.ts';

/** Sources that a page cites, by id. */
export function citedSources(corpus: Corpus): Source[] {
  const counts = citationCounts(corpus);
  return [...corpus.sources.values()].filter(({ id }) => counts.has(id));
}

const PRESS: ReadonlySet<Source['kind']> = new Set(['agency', 'press', 'state-media']);

/** A source as a CSL item. An unknown title is left out, never derived from the address. */
export function toCsl(source: Source): CslItem {
  return {
    id: source.id,
    type: PRESS.has(source.kind) ? 'article-newspaper' : 'webpage',
    title: source.title,
    'container-title': source.publisher,
    issued: cslDate(source.date),
    URL: uriOf(source),
    language: source.language,
  };
}

/** The bibliography in CSL-JSON. */
export function cslJson(corpus: Corpus): CslItem[] {
  return citedSources(corpus).map(toCsl);
}

/** The bibliography as BibLaTeX, keyed by the ids of the sources. */
export function bibtex(corpus: Corpus): string {
  return cslJson(corpus).map(bibtexOf).join('\n');
}
