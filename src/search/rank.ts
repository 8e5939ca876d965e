import type { Finding } from './find.ts';
import { HITS } from './weights.ts';

/**
 * The findings worth showing, one for each item, best first; of equals the one that stands first in the records.
 * While something is there as it was typed, what the query was taken for falls behind.
 */
export function rank(found: readonly Finding[]): Finding[] {
  const isThere = found.some(({ trust, score }) => trust === 'faithful' && score >= HITS.least);
  const best = new Map<number, Finding>();
  for (const finding of found) {
    const share = isThere && finding.trust === 'altered' ? HITS.altered : 1;
    const score = finding.score * share;
    if (score >= HITS.least && score > (best.get(finding.item)?.score ?? 0))
      best.set(finding.item, { ...finding, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.item - b.item);
}
