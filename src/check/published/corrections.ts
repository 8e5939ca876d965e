import { problem, type Problem } from '../../model/problems.ts';
import type { Correction, Permalinks } from '../../model/schemas/index.ts';
import type { Located } from '../../read/entry-file.ts';
import type { PublishedAddress } from '../../permalinks/published.ts';
import { followAddress } from '../../permalinks/whereabouts.ts';
import { didYouMean } from '../suggest.ts';

/** Corrections of pages that never were. @param published what the site has now */
export function correctionProblems(
  published: readonly PublishedAddress[],
  ledger: Permalinks,
  corrections: readonly Correction[],
  located: Located,
): Problem[] {
  const addresses = new Set(published.map(({ address }) => address));
  return corrections.flatMap((correction, i) => addressProblem(correction, i, ledger, addresses, located));
}

function addressProblem(
  { page }: Correction,
  i: number,
  ledger: Permalinks,
  addresses: ReadonlySet<string>,
  located: Located,
): Problem[] {
  const { type } = followAddress(page, ledger, addresses);
  // What was published and is gone is told by that.
  if (type === 'found' || type === 'retired' || ledger.lines.has(page)) return [];
  const message = `${page} is no address of an article, a passage, a note or an entry, now or before.${didYouMean(page, addresses)} Mend the address.`;
  return [problem(located.placeOf([i, 'page']), 'unknown-address', message)];
}
