import type { Corpus } from '../graph/types.ts';
import type { SourceId } from '../model/ids.ts';
import type { Source } from '../model/schemas/index.ts';

/** The address of a source as programs take it (RFC 3986): letters beyond ASCII are percent-encoded. */
export function uriOf({ url }: Pick<Source, 'url'>): string {
  return new URL(url).href;
}

/** The sources that citations name. */
export function sourcesOf(corpus: Corpus, citations: readonly { readonly id: SourceId }[]): Source[] {
  return citations.flatMap(({ id }) => corpus.sources.get(id) ?? []);
}
