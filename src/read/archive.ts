import { compareDates, type PartialDate } from '../model/dates.ts';
import type { EditionList, PageSnapshot } from '../model/schemas/index.ts';

/** A closed edition: the pages that it has, some of them stored by an earlier one. */
export interface Edition {
  readonly day: PartialDate;
  readonly previous: PartialDate | null;
  /** By address: the day of the edition that stored the page's text, and the checksum of that file. */
  readonly pages: ReadonlyMap<string, { readonly day: PartialDate; readonly sum: string }>;
}

/** All closed editions. Pages are parsed when they are asked for. */
export interface Archive {
  /** Oldest first. */
  readonly editions: readonly Edition[];
  /** A page as an edition has it; undefined when it does not have the page. */
  readonly pageOf: (edition: Edition, address: string) => PageSnapshot | undefined;
}

/**
 * Makes an archive of lists that were checked.
 * @param stored the page that the edition of a day stored; asked once for each
 */
export function makeArchive(
  lists: readonly EditionList[],
  stored: (day: PartialDate, address: string) => PageSnapshot | undefined,
): Archive {
  const known = new Map<string, PageSnapshot | undefined>();
  const read = (day: PartialDate, address: string): PageSnapshot | undefined => {
    const key = day + address;
    if (!known.has(key)) known.set(key, stored(day, address));
    return known.get(key);
  };
  return {
    editions: lists
      .map(({ day, previous, pages }): Edition => ({
        day,
        previous,
        pages: new Map(Object.entries(pages).map(([address, [from, sum]]) => [address, { day: from, sum }])),
      }))
      .sort((a, b) => compareDates(a.day, b.day)),
    pageOf: (edition, address) => {
      const stored = edition.pages.get(address);
      return stored && read(stored.day, address);
    },
  };
}

/** The newest closed edition. */
export function lastEdition({ editions }: Archive): Edition | undefined {
  return editions.at(-1);
}

/** All pages of an edition that can be read. */
export function pagesOf(archive: Archive, edition: Edition | undefined): PageSnapshot[] {
  return edition
    ? [...edition.pages.keys()].flatMap((address) => archive.pageOf(edition, address) ?? [])
    : [];
}
