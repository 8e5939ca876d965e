import { formatDate, isAfter } from '../model/dates.ts';
import { problem, type Place, type Problem } from '../model/problems.ts';
import type { Permalinks, Permalink } from '../model/schemas/index.ts';
import type { Located } from '../read/entry-file.ts';
import { comparePermalinks, type Breach } from '../permalinks/compare.ts';
import { openingOf } from '../permalinks/grow.ts';
import { publishedAddresses } from '../permalinks/published.ts';
import type { Corpus } from '../graph/types.ts';
import { quoted } from './words.ts';

/**
 * Promises that the site does not keep: addresses that vanished or stand on other words, and lines of the ledger that
 * lead nowhere.
 * @param corpus of content without errors: what a broken file publishes is not known
 * @param located the ledger as written, for places
 */
export function permalinkProblems(corpus: Corpus, ledger: Permalinks, located: Located): Problem[] {
  const breaches = comparePermalinks(ledger, publishedAddresses(corpus));
  const placeOf = (address: string): Place => located.placeOfKey(['addresses', address]);
  const unlisted = breaches.filter(({ type }) => type === 'unlisted');
  return [
    ...shortLedger(ledger, located),
    ...breaches.flatMap((breach) => breachProblem(breach, placeOf)),
    ...unlistedProblem(unlisted, located),
    ...[...ledger.lines].flatMap(([address, line]) => retiredBefore(line, placeOf(address))),
  ];
}

function shortLedger({ held, lines }: Permalinks, located: Located): Problem[] {
  if (lines.size >= held) return [];
  const message = `the ledger held ${String(held)} addresses and now has ${String(lines.size)} lines: some were taken out, and what they promised would be forgotten. Bring the lines back from version control; an address that is gone is retired, never deleted.`;
  return [problem(located.placeOfKey(['held']), 'short-ledger', message)];
}

const waysOut = (nearby: string | undefined): string =>
  `Three ways out: restore it; or name in this line what took its place, "successor": "${nearby ?? '/…/#…'}"${nearby ? ' (where like words stand now)' : ''}; or say that it is gone, "retired": { "on": "yyyy-mm-dd", "was": "what stood there" }.`;

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
          `${address} is gone: ${stood(breach.line)} stood there, and links to it would lead nowhere. ${waysOut(breach.nearby)}`,
        ),
      ];
    case 'changed': {
      const where = breach.now.address === address ? 'it' : `${breach.now.address}, where it leads,`;
      const now = quoted(openingOf(breach.now.words));
      return [
        problem(
          at,
          'changed-words',
          `${address} was published with ${stood(breach.line)}, and now ${where} stands on quite different words: ${now}. Give the new words an id of their own, as a link promises the old. ${waysOut(breach.nearby)}`,
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

function unlistedProblem(unlisted: readonly Breach[], located: Located): Problem[] {
  const [first] = unlisted;
  if (!first) return [];
  const many = unlisted.length > 1;
  const what = many ? `${String(unlisted.length)} addresses are` : 'an address is';
  const message = `${what} not held yet (${many ? 'the first is ' : ''}${first.address}): once published, nothing would keep ${many ? 'them' : 'it'} from vanishing. Run “npm run permalinks” before you publish.`;
  return [problem(located.placeOf([]), 'unlisted-address', message)];
}

function retiredBefore({ fate, since }: Permalink, place: Place): Problem[] {
  if (fate.type !== 'retired' || !isAfter(since, fate.on)) return [];
  const message = `retired before it was published: ${formatDate(fate.on)} comes before ${formatDate(since)}. Mend the day.`;
  return [problem(place, 'reversed-date', message)];
}
