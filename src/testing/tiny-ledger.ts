import { formatPermalinks } from '../permalinks/format.ts';
import { growPermalinks } from '../permalinks/grow.ts';
import { publishedAddresses } from '../permalinks/published.ts';
import { NO_PERMALINKS, type Fate, type Permalink } from '../model/schemas/index.ts';
import { tinyCorpus, type Changes } from './tiny-content.ts';

/** Path of the permalink ledger. */
export const LEDGER = 'content/permalinks.json';

/**
 * The tiny content published: its permalink ledger, with the fate of some addresses written in. An address that it
 * never had is added, as one of words that are long gone.
 */
export function tinyLedger(fates: Readonly<Record<string, Fate>> = {}): Changes {
  const corpus = tinyCorpus();
  const { lines } = growPermalinks(NO_PERMALINKS, publishedAddresses(corpus), corpus.site.edition);
  const gone: Permalink = {
    since: corpus.site.edition,
    opening: 'Lời cũ…',
    print: '1 AAAA',
    fate: { type: 'stands' },
  };
  const marked = Object.entries(fates).map(
    ([address, fate]) => [address, { ...(lines.get(address) ?? gone), fate }] as const,
  );
  const all = new Map([...lines, ...marked]);
  return { [LEDGER]: formatPermalinks({ held: all.size, lines: all }) };
}
