import { formatDate, isAfter } from '../../model/dates.ts';
import { problem, type Place, type Problem } from '../../model/problems.ts';
import type { Permalinks, Permalink } from '../../model/schemas/index.ts';
import type { Located } from '../../read/entry-file.ts';
import { comparePermalinks, type Breach, type Past } from '../../permalinks/compare.ts';
import { openingOf } from '../../permalinks/grow.ts';
import type { PublishedAddress } from '../../permalinks/published.ts';
import { quoted } from '../words.ts';

/**
 * Promises that the site does not keep: addresses that vanished or stand on other words, and lines of the ledger that
 * lead nowhere.
 * @param published what the site has now, of content without errors: what a broken file publishes is not known
 * @param located the ledger as written, for places
 */
export function permalinkProblems(
  published: readonly PublishedAddress[],
  ledger: Permalinks,
  past: Past,
  located: Located,
): Problem[] {
  const breaches = comparePermalinks(ledger, published, past);
  const placeOf = (address: string): Place => located.placeOfKey(['addresses', address]);
  return [
    ...shortLedger(ledger, located),
    ...breaches.flatMap((breach) => breachProblem(breach, placeOf)),
    ...[...ledger.lines].flatMap(([address, line]) => retiredBefore(line, placeOf(address))),
  ];
}

/** Of them only the addresses that vanished. */
export function lostProblems(
  published: readonly PublishedAddress[],
  ledger: Permalinks,
  past: Past,
  located: Located,
): Problem[] {
  return comparePermalinks(ledger, published, past).flatMap((breach) =>
    breach.type === 'lost'
      ? breachProblem(breach, (address) => located.placeOfKey(['addresses', address]))
      : [],
  );
}

function shortLedger({ held, lines }: Permalinks, located: Located): Problem[] {
  if (lines.size >= held) return [];
  const message = `the ledger held ${String(held)} addresses and now has ${String(lines.size)} lines: some were taken out, and what they promised would be forgotten. Bring the lines back from version control; an address that is gone is retired, never deleted.`;
  return [problem(located.placeOfKey(['held']), 'short-ledger', message)];
}

const waysOut = (address: string, nearby: string | undefined): string =>
  `Three ways out: restore it; or name what took its place, “npm run retire -- "${address}" --to "${nearby ?? '/…/#…'}"”${nearby ? ' (where like words stand now)' : ''}; or say that it is gone, “npm run retire -- "${address}"”.`;

const stood = ({ opening, since }: Permalink): string =>
  `${quoted(opening)} (edition of ${formatDate(since)})`;

function breachProblem(breach: Breach, placeOf: (address: string) => Place): Problem[] {
  const { address } = breach;
  const at = placeOf(address);
  switch (breach.type) {
    case 'lost':
      return [
        problem(
          at,
          'lost-address',
          `${address} is gone: ${stood(breach.line)} stood there, and links to it would lead nowhere. ${waysOut(address, breach.nearby)}`,
          address,
        ),
      ];
    case 'changed': {
      const where = breach.now.address === address ? 'it' : `${breach.now.address}, where it leads,`;
      const now = quoted(openingOf(breach.now.words));
      const rewritten =
        breach.now.address === address
          ? ` If the same thing was written anew on purpose, say so in content/corrections.yaml: “- { date: yyyy-mm-dd, page: "${address}", kind: rewritten, what: … }”, or so for the whole page.`
          : '';
      return [
        problem(
          at,
          'changed-words',
          `${address} was published with ${stood(breach.line)}, and now ${where} stands on quite different words: ${now}. If they are about something else, give them an id of their own, as a link promises the old.${rewritten} ${waysOut(address, breach.nearby)}`,
        ),
      ];
    }
    case 'reused': {
      const todo = breach.alike
        ? 'It seems to be restored: take its “successor” or “retired” out of this line.'
        : `${stood(breach.line)} stood there, and an address is never given to other words: give these another id.`;
      return [
        problem(
          at,
          'reused-address',
          `${address} is published again, but the ledger says that it moved or was retired. ${todo}`,
        ),
      ];
    }
    case 'astray': {
      const why = breach.circle
        ? 'its successors lead round in a circle'
        : `its successor leads to ${breach.to}, which does not exist`;
      return [
        problem(at, 'broken-successor', `${address} leads nowhere: ${why}. Name an address that stands.`),
      ];
    }
    case 'unlisted':
      return [];
  }
}

function retiredBefore({ fate, since }: Permalink, place: Place): Problem[] {
  if (fate.type !== 'retired' || !isAfter(since, fate.on)) return [];
  const message = `retired before it was published: ${formatDate(fate.on)} comes before ${formatDate(since)}. Mend the day.`;
  return [problem(place, 'reversed-date', message)];
}
