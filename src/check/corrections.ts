import { formatDate, isAfter } from '../model/dates.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { Correction, Permalinks, Site } from '../model/schemas/index.ts';
import type { Located } from '../read/entry-file.ts';
import { publishedAddresses } from '../permalinks/published.ts';
import { followAddress } from '../permalinks/whereabouts.ts';
import type { Corpus } from '../graph/types.ts';
import { didYouMean } from './suggest.ts';

/** Corrections of pages that never were, and those that the edition does not hold yet. */
export function correctionProblems(
  corpus: Corpus,
  ledger: Permalinks,
  corrections: readonly Correction[],
  located: Located,
): Problem[] {
  const addresses = new Set(publishedAddresses(corpus).map(({ address }) => address));
  return corrections.flatMap((correction, i) => [
    ...addressProblem(correction, i, ledger, addresses, located),
    ...dayProblem(correction, i, corpus.site, located),
  ]);
}

function addressProblem(
  { page }: Correction,
  i: number,
  ledger: Permalinks,
  addresses: ReadonlySet<string>,
  located: Located,
): Problem[] {
  const { type } = followAddress(page, ledger, addresses);
  if (type === 'found' || type === 'retired') return [];
  const message = `${page} is no address of an article, a passage, a note or an entry, now or before.${didYouMean(page, addresses)} Mend the address.`;
  return [problem(located.placeOf([i, 'page']), 'unknown-address', message)];
}

function dayProblem({ date }: Correction, i: number, site: Site, located: Located): Problem[] {
  if (!isAfter(date, site.edition)) return [];
  const message = `the change of ${formatDate(date)} comes after the edition of ${formatDate(site.edition)}: readers could not tell which edition has it. Set “edition” in content/site.yaml to the day that publishes it.`;
  return [problem(located.placeOf([i, 'date']), 'reversed-date', message)];
}
