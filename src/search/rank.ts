import type { Catalogue } from './catalogue.ts';
import type { Finding } from './finding.ts';
import { HITS } from './weights.ts';

/**
 * The best match of each item, above the threshold, best first; ties keep the order of the records. Corrections are
 * demoted while there is a match for what was literally typed. Events that match alike stand in order of time.
 */
export function rank(found: readonly Finding[], catalogue: Catalogue): Finding[] {
  const isThere = found.some(({ confidence, score }) => confidence === 'faithful' && score >= HITS.least);
  const best = new Map<number, Finding>();
  for (const finding of found) {
    const share = isThere && finding.confidence === 'altered' ? HITS.altered : 1;
    const score = finding.score * share;
    if (score >= HITS.least && score > (best.get(finding.item)?.score ?? 0))
      best.set(finding.item, { ...finding, score });
  }
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || a.item - b.item);
  return inOrderOfTime(ranked, catalogue);
}

/**
 * Sorts each run of events with nearly the same score: those that an article tells of, then the newest; of a date, the
 * earliest first.
 */
function inOrderOfTime(ranked: readonly Finding[], { items, told }: Catalogue): Finding[] {
  const startOf = ({ item }: Finding): string | undefined => {
    const facts = items[item]?.facts;
    return facts?.of === 'event' ? facts.start : undefined;
  };
  const byTime = (a: Finding, b: Finding): number => (startOf(a) ?? '').localeCompare(startOf(b) ?? '');
  const byFame = (a: Finding, b: Finding): number =>
    Number(told.has(b.item)) - Number(told.has(a.item)) || byTime(b, a);
  const out: Finding[] = [];
  for (let from = 0; from < ranked.length;) {
    const first = ranked[from] as Finding;
    const isDated = first.way.by === 'fields' && first.way.dated;
    const more = ranked
      .slice(from)
      .findIndex((other) => startOf(other) === undefined || !isAlike(first, other));
    const run = ranked.slice(from, more < 0 ? ranked.length : from + Math.max(1, more));
    const sorted = [...run].sort(isDated ? byTime : byFame);
    // Scores stay in order: of nearly equal ones only the place changes.
    out.push(...sorted.map((finding, i) => ({ ...finding, score: run[i]?.score ?? finding.score })));
    from += run.length;
  }
  return out;
}

/** Whether two matches are worth the same, of the same sort. */
const isAlike = (a: Finding, b: Finding): boolean =>
  a.score - b.score <= HITS.sameScore && a.confidence === b.confidence && a.way.by === b.way.by;
