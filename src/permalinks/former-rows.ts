import { perCorpus } from '../graph/per-corpus.ts';
import type { Corpus } from '../graph/types.ts';
import { PAGES, splitAddress } from '../model/addresses.ts';
import { formerForms } from './offered.ts';

/** A row of a list that is gone: what it was, and where that is now. */
export interface FormerRow {
  readonly fragment: string;
  readonly words: string;
  /** An address of this site, or of a source. */
  readonly to: string;
}

const byPage = perCorpus((corpus) =>
  Map.groupBy(
    formerForms(corpus).filter(({ address }) => splitAddress(address).fragment !== undefined),
    ({ address }) => splitAddress(address).page,
  ),
);

/** Sources that any edition cited, by their keys. */
const everCited = perCorpus(
  ({ archive }) =>
    new Map(
      archive.editions.flatMap((edition) =>
        [...edition.pages.keys()].flatMap((address) =>
          Object.entries(archive.pageOf(edition, address)?.sources ?? {}),
        ),
      ),
    ),
);

/** The rows that a page of a list had in an earlier edition and has no more. */
export function formerRows(corpus: Corpus, page: string): FormerRow[] {
  return (byPage(corpus).get(page) ?? []).flatMap(({ address, to }): FormerRow[] => {
    const { fragment = '' } = splitAddress(address);
    if (page !== PAGES.sources)
      return [{ fragment, words: corpus.permalinks.lines.get(to)?.opening ?? '', to }];
    const source = everCited(corpus).get(fragment);
    return source ? [{ fragment, words: source.text, to: source.url }] : [];
  });
}
