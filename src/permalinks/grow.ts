import type { PartialDate } from '../model/dates.ts';
import type { Permalinks, Permalink } from '../model/schemas/index.ts';
import { syllables } from '../vietnamese/syllables.ts';
import { fingerprint } from './fingerprint.ts';
import type { PublishedAddress } from './published.ts';

/** Syllables kept of what stood at an address: enough to know it by. */
const OPENING = 12;

/**
 * Adds the addresses that the ledger does not hold. Lines it has are never changed or taken away.
 * @param since the edition that publishes the new ones
 */
export function growPermalinks(
  ledger: Permalinks,
  published: readonly PublishedAddress[],
  since: PartialDate,
): Permalinks {
  const fresh = published
    .filter(({ address }) => !ledger.lines.has(address))
    .map(({ address, words }): [string, Permalink] => [address, newLine(words, since)]);
  const lines = new Map([...ledger.lines, ...fresh].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { held: lines.size, lines };
}

function newLine(words: string, since: PartialDate): Permalink {
  return { since, opening: openingOf(words), print: fingerprint(words), fate: { type: 'stands' } };
}

/** The first words of a text, cut between syllables. */
export function openingOf(words: string): string {
  const next = syllables(words)[OPENING];
  return next ? `${words.slice(0, next.start).trimEnd()}…` : words.trim();
}
