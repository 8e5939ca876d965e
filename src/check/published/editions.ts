import { formatDate, isAfter } from '../../model/dates.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { PageSnapshot, Permalinks, Site } from '../../model/schemas/index.ts';
import { formatPage } from '../../editions/format.ts';
import { lastEdition, pagesOf, type Archive } from '../../read/archive.ts';
import type { Located } from '../../read/entry-file.ts';
import { publishedAddresses } from '../../permalinks/published.ts';
import { counted } from '../words.ts';

const LEDGER = 'content/permalinks.json';
const start = (file: string): Place => ({ file, line: 1, column: 1 });

/** What keeps the memory of a published site from vanishing: it is said in three places, and each must bear out the others. */
export interface Memory {
  readonly site: Site;
  /** The site's file, for places. */
  readonly located: Located;
  /** Undefined when there is no file, or it cannot be read. */
  readonly ledger: Permalinks | undefined;
  readonly archive: Archive;
}

/**
 * What a published site must have: a day since when it is published, a ledger that holds all that the last edition
 * has, and that edition. A site that never published has none of the three.
 */
export function memoryProblems({ site, located, ledger, archive }: Memory): Problem[] {
  const last = lastEdition(archive);
  const { publishedSince } = site;
  if (publishedSince === undefined) {
    if (!last && !ledger) return [];
    const since = archive.editions[0]?.day ?? '2027-01-31';
    const what = last ? 'closed editions are' : 'a ledger of addresses is';
    return [
      problem(
        located.placeOf([]),
        'lost-ledger',
        `${what} here, and nothing says since when the site is published. Bring the line back: “publishedSince: ${since}”.`,
      ),
    ];
  }
  const since = `the site is published since ${formatDate(publishedSince)}`;
  if (!ledger)
    return [
      problem(
        start(LEDGER),
        'lost-ledger',
        `${since}, and the ledger of its addresses is missing or cannot be read: nothing would keep them from vanishing. Bring content/permalinks.json back from version control (git checkout HEAD -- content/permalinks.json). Never begin it anew.`,
      ),
    ];
  if (!last)
    return [
      problem(
        located.placeOf(['publishedSince']),
        'lost-ledger',
        `${since}, and content/editions has no closed edition: what readers cited would be gone. Bring the folder back from version control (git checkout HEAD -- content/editions).`,
      ),
    ];
  // A ledger shorter than it says is told by that.
  const isShort = ledger.lines.size < ledger.held;
  return [
    ...(isShort ? [] : forgotten(ledger, pagesOf(archive, last))),
    ...editionDay(site, located, last.day),
  ];
}

/** Addresses of the last edition that the ledger does not hold. */
function forgotten(ledger: Permalinks, pages: readonly PageSnapshot[]): Problem[] {
  const missing = publishedAddresses(pages).filter(({ address }) => !ledger.lines.has(address));
  const [first] = missing;
  if (!first) return [];
  const more = missing.length > 1 ? ` and ${String(missing.length - 1)} more` : '';
  const message = `the ledger does not hold ${first.address}${more} of the last edition: lines were taken out, or the file was begun anew. Bring it back from version control (git checkout HEAD -- content/permalinks.json).`;
  return [problem(start(LEDGER), 'lost-ledger', message)];
}

/** `edition` is written when one is closed, and by nobody. */
function editionDay({ edition }: Site, located: Located, last: Site['edition']): Problem[] {
  if (edition === last) return [];
  const why = isAfter(last, edition)
    ? 'an edition never comes before an earlier one'
    : `no edition of ${formatDate(edition)} was closed`;
  const message = `“edition” is ${formatDate(edition)}, and the last closed edition is that of ${formatDate(last)}: ${why}. Write ${last} here; “npm run edition -- yyyy-mm-dd” closes a new one and writes its day.`;
  return [problem(located.placeOf(['edition']), 'edition-day', message)];
}

/** What the next edition would store or add: pages whose words differ from the last one, or which it does not have. */
export function openProblems(
  { site, located, archive, ledger }: Memory & { readonly ledger: Permalinks },
  now: readonly PageSnapshot[],
): Problem[] {
  const last = lastEdition(archive);
  if (!last) return [];
  const changed = now.filter((page) => {
    const before = archive.pageOf(last, page.page);
    return !before || formatPage(before) !== formatPage(page);
  });
  const unlisted = publishedAddresses(now).filter(({ address }) => !ledger.lines.has(address));
  const [first] = changed;
  if (!first) return [];
  const pages =
    changed.length > 1 ? `${counted(changed.length, 'page')} (the first is ${first.page})` : first.page;
  const fresh =
    unlisted.length > 0 ? `, with ${counted(unlisted.length, 'new address', 'new addresses')}` : '';
  const message = `${pages} changed since the edition of ${formatDate(site.edition)}${fresh}: who cites them would be led to other words. Before you publish, close an edition: “npm run edition -- yyyy-mm-dd”.`;
  return [problem(located.placeOf(['edition']), 'open-edition', message)];
}
