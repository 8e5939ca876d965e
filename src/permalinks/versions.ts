import { perCorpus } from '../graph/per-corpus.ts';
import type { Corpus } from '../graph/types.ts';
import { COMPARISONS_ROUTE, indexAddress, splitAddress } from '../model/addresses.ts';
import type { PartialDate } from '../model/dates.ts';
import type { PageSnapshot } from '../model/schemas/index.ts';
import { lastEdition, type Edition } from '../read/archive.ts';
import { standingAddresses } from './standing.ts';
import { followAddress } from './whereabouts.ts';

/** A wording of a page, from the edition that brought it to the one that replaced it. */
export interface Version {
  /** Day of the edition that stored it. */
  readonly day: PartialDate;
  readonly page: PageSnapshot;
}

/** Days of the editions that brought a new wording of a page, by address, oldest first. */
const wordings = perCorpus(({ archive }): ReadonlyMap<string, readonly PartialDate[]> => {
  const days = new Map<string, PartialDate[]>();
  for (const { day, pages } of archive.editions) {
    for (const [address, stored] of pages) {
      if (stored.day !== day) continue;
      const known = days.get(address);
      if (known) known.push(day);
      else days.set(address, [day]);
    }
  }
  return days;
});

/** The wordings of a page, oldest first. */
export function versionsOf(corpus: Corpus, address: string): Version[] {
  const days = new Set(wordings(corpus).get(address));
  return corpus.archive.editions.flatMap((edition) => {
    const page = days.has(edition.day) ? corpus.archive.pageOf(edition, address) : undefined;
    return page ? [{ day: edition.day, page }] : [];
  });
}

/** Whether the words of a page have changed since it was published. */
export function hasHistory(corpus: Corpus, address: string): boolean {
  return (wordings(corpus).get(address)?.length ?? 0) > 1;
}

/** Addresses of the pages whose words have changed, those that are gone too. */
export function pagesWithHistory(corpus: Corpus): string[] {
  return [...wordings(corpus).keys()].filter((address) => hasHistory(corpus, address));
}

/** The last edition that has an address. */
export function lastEditionWith({ archive }: Corpus, address: string): Edition | undefined {
  const { page, fragment } = splitAddress(address);
  return archive.editions.findLast((edition) => {
    if (!edition.pages.has(page)) return false;
    const pieces = fragment === undefined ? undefined : archive.pageOf(edition, page)?.pieces;
    return !pieces || pieces.some((piece) => 'id' in piece && piece.id === fragment);
  });
}

/** Where a page of an old edition stands now; undefined when it is gone. */
export function presentAddress(corpus: Corpus, address: string): string | undefined {
  const found = followAddress(address, corpus.permalinks, standingAddresses(corpus));
  return found.type === 'found' ? found.address : undefined;
}

/**
 * The pages of an edition that have a page of their own among old editions: articles and comparisons, which people cite,
 * of every edition; entries only where this edition brought words that are not the only ones, or the last.
 */
export function keptPages(corpus: Corpus, { day, pages }: Edition): string[] {
  const last = lastEdition(corpus.archive);
  const isCited = (address: string): boolean =>
    address.startsWith(indexAddress('article')) || address.startsWith(COMPARISONS_ROUTE);
  return [...pages].flatMap(([address, stored]) => {
    const isLooked = hasHistory(corpus, address) || !last?.pages.has(address);
    return isCited(address) || (stored.day === day && isLooked) ? [address] : [];
  });
}
