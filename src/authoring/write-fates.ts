import { checkContent } from '../check/index.ts';
import { snapshotPages } from '../editions/snapshot.ts';
import type { Fate } from '../model/schemas/index.ts';
import { formatPermalinks } from '../permalinks/format.ts';
import { publishedAddresses } from '../permalinks/published.ts';
import type { RawContent } from '../read/raw.ts';

/** A ledger with fates written in, or why it was left as it was. */
export type WrittenFates =
  { readonly ledger: string; readonly addresses: readonly string[] } | { readonly refusal: string };

/**
 * Writes into the ledger what became of addresses that the site no longer has.
 * @param wanted addresses; a `*` stands for any letters, and means those of them that are gone
 */
export function writeFates(raw: RawContent, wanted: readonly string[], fate: Fate): WrittenFates {
  const { corpus } = checkContent(raw);
  if (!corpus || corpus.permalinks.lines.size === 0)
    return { refusal: 'There is no ledger to write into: “npm run check” says why.' };
  const standing = new Set(publishedAddresses(snapshotPages(corpus)).map(({ address }) => address));
  const { lines } = corpus.permalinks;
  const chosen = new Set<string>();
  for (const pattern of wanted) {
    if (!pattern.includes('*') && standing.has(pattern))
      return { refusal: `${pattern} is on the site: take it out of the content first.` };
    const form = new RegExp(
      `^${pattern
        .split('*')
        .map((part) => RegExp.escape(part))
        .join('.*')}$`,
    );
    const found = [...lines.keys()].filter((address) => form.test(address) && !standing.has(address));
    if (found.length === 0)
      return { refusal: `No address that is gone is like ${pattern}: mend it, or leave it out.` };
    for (const address of found) chosen.add(address);
  }
  const marked = [...lines].map(
    ([address, line]) => [address, chosen.has(address) ? { ...line, fate } : line] as const,
  );
  return {
    ledger: formatPermalinks({ ...corpus.permalinks, lines: new Map(marked) }),
    addresses: [...chosen],
  };
}
