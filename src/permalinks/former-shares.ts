import { NOTE_PREFIX, sharePath, splitAddress, STATEMENT_PREFIX } from '../model/addresses.ts';
import { kindRow } from '../model/kinds.ts';
import type { Corpus } from '../graph/types.ts';
import { standingAddresses } from './standing.ts';

/** An address for sharing whose passage is no more where it was. */
export interface FormerShare {
  readonly address: string;
  /** Where its passage stood: that address knows what became of it. */
  readonly to: string;
}

/** Addresses for sharing that were published with passages that moved or were retired: what was shared goes on leading. */
export function formerShares(corpus: Corpus): FormerShare[] {
  const published = standingAddresses(corpus);
  const articles = `/${kindRow('article').route}/`;
  return [...corpus.permalinks.lines.keys()].flatMap((to) => {
    const { page, fragment } = splitAddress(to);
    if (!fragment || !page.startsWith(articles) || published.has(to)) return [];
    if (fragment.startsWith(NOTE_PREFIX) || fragment.startsWith(STATEMENT_PREFIX)) return [];
    return [{ address: page + sharePath(fragment), to }];
  });
}
