import { splitAddress } from '../model/addresses.ts';
import type { Permalinks, Permalink } from '../model/schemas/index.ts';

/** Where an address leads a reader now. */
export type Whereabouts =
  /** It is published; `by` is the line of the ledger that sent it on, if one did. */
  | { readonly type: 'found'; readonly address: string }
  /** It is gone, and the ledger says so. */
  | { readonly type: 'retired'; readonly line: Permalink & { readonly fate: { readonly type: 'retired' } } }
  /** It is not published, and nothing says why: `at` is where the trail ends. */
  | { readonly type: 'lost'; readonly at: string }
  /** Its successors lead round in a circle. */
  | { readonly type: 'circle' };

/**
 * Follows an address to where it leads now: through its successors, and through those of its page when the page moved
 * and says nothing of the passage itself.
 * @param published every address the site has now
 */
export function followAddress(
  address: string,
  ledger: Permalinks,
  published: ReadonlySet<string>,
  seen: ReadonlySet<string> = new Set(),
): Whereabouts {
  if (seen.has(address)) return { type: 'circle' };
  const line = ledger.lines.get(address);
  const onward = (to: string): Whereabouts =>
    followAddress(to, ledger, published, new Set([...seen, address]));
  if (line?.fate.type === 'moved') return onward(line.fate.to);
  if (line?.fate.type === 'retired') return { type: 'retired', line: { ...line, fate: line.fate } };
  if (published.has(address)) return { type: 'found', address };
  const { page, fragment } = splitAddress(address);
  if (fragment === undefined || published.has(page)) return { type: 'lost', at: address };
  const pageNow = onward(page);
  if (pageNow.type !== 'found') return pageNow;
  return onward(`${splitAddress(pageNow.address).page}#${fragment}`);
}
