import type { Finding } from './find.ts';
import { HITS } from './weights.ts';

/**
 * The best match of each item, above the threshold, best first; ties keep the order of the records. Corrections are
 * demoted while there is a match for what was literally typed.
 */
export function rank(found: readonly Finding[]): Finding[] {
  const isThere = found.some(({ confidence, score }) => confidence === 'faithful' && score >= HITS.least);
  const best = new Map<number, Finding>();
  for (const finding of found) {
    const share = isThere && finding.confidence === 'altered' ? HITS.altered : 1;
    const score = finding.score * share;
    if (score >= HITS.least && score > (best.get(finding.item)?.score ?? 0))
      best.set(finding.item, { ...finding, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.item - b.item);
}
