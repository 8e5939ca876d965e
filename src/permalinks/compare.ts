import { splitAddress } from '../model/addresses.ts';
import type { Permalinks, Permalink } from '../model/schemas/index.ts';
import { fold } from '../vietnamese/fold.ts';
import { ALIKE, fingerprint, hashWords, likeness, type WordHashes } from './fingerprint.ts';
import type { PublishedAddress } from './published.ts';
import { followAddress } from './whereabouts.ts';

/** What is wrong between the ledger and the site. */
export type Breach =
  /** A published address is no more, and the ledger does not say why. `nearby`: where its words seem to stand now. */
  | { readonly type: 'lost'; readonly address: string; readonly line: Permalink; readonly nearby?: string }
  /** An address stands, on quite different words. */
  | {
      readonly type: 'changed';
      readonly address: string;
      readonly line: Permalink;
      readonly now: PublishedAddress;
      readonly nearby?: string;
    }
  /** An address that moved or was retired is published again. */
  | { readonly type: 'reused'; readonly address: string; readonly line: Permalink; readonly alike: boolean }
  /** Successors that lead to an address that never was, or in a circle. */
  | { readonly type: 'astray'; readonly address: string; readonly to: string; readonly circle: boolean }
  /** A published address that the ledger does not hold yet. */
  | { readonly type: 'unlisted'; readonly address: string };

interface Standing extends PublishedAddress {
  readonly hashes: WordHashes;
}

/** What an address is compared with besides the ledger. */
export interface Past {
  /** What stood at each address in the last edition. */
  readonly last: ReadonlyMap<string, PublishedAddress>;
  /** Pages, or places on one, of which readers are told that they were rewritten since. */
  readonly rewritten: ReadonlyMap<string, unknown>;
}

const NO_PAST: Past = { last: new Map(), rewritten: new Map() };

/** Words this much alike are likely the same, elsewhere. */
const SAME = 0.6;

/**
 * Compares what is published with what ever was. The order is that of the ledger, then that of the site.
 * @param past the last edition: what is like its words is like what was published, however many small edits lie between
 */
export function comparePermalinks(
  ledger: Permalinks,
  published: readonly PublishedAddress[],
  past: Past = NO_PAST,
): Breach[] {
  const now = new Map(published.map((each) => [each.address, { ...each, hashes: hashWords(each.words) }]));
  const addresses = new Set(now.keys());
  const breaches: Breach[] = [];
  for (const [address, line] of ledger.lines) {
    const breach = breachOf(address, line, ledger, now, addresses, past);
    if (breach) breaches.push(breach);
  }
  const unlisted = published.filter(({ address }) => !ledger.lines.has(address));
  return [...breaches, ...unlisted.map(({ address }): Breach => ({ type: 'unlisted', address }))];
}

function breachOf(
  address: string,
  line: Permalink,
  ledger: Permalinks,
  now: ReadonlyMap<string, Standing>,
  addresses: ReadonlySet<string>,
  past: Past,
): Breach | undefined {
  const here = now.get(address);
  if (line.fate.type !== 'stands') {
    if (here) return { type: 'reused', address, line, alike: likeness(line.print, here.hashes) >= ALIKE };
    if (line.fate.type === 'retired') return undefined;
  }
  const found = followAddress(address, ledger, addresses);
  if (line.fate.type === 'moved') {
    if (found.type === 'circle') return { type: 'astray', address, to: line.fate.to, circle: true };
    // A trail that ends at an address of the ledger is told there.
    const told = found.type === 'lost' && ledger.lines.has(found.at);
    return found.type === 'lost' && !told
      ? { type: 'astray', address, to: found.at, circle: false }
      : undefined;
  }
  if (found.type === 'retired' || found.type === 'circle') return undefined;
  if (found.type === 'lost')
    return isTold(address, found.at, ledger, addresses) ? undefined : lost(address, line, now);
  const words = now.get(found.address);
  if (!words || keepsPromise(address, line, words, past)) return undefined;
  return { type: 'changed', address, line, now: words, ...nearby(address, line, now) };
}

/** Whether an address stands on words like its first or its last ones, on the same subject, or is said to be rewritten. */
function keepsPromise(
  address: string,
  { print }: Permalink,
  now: Standing,
  { last, rewritten }: Past,
): boolean {
  if (rewritten.has(address) || rewritten.has(splitAddress(address).page)) return true;
  if (likeness(print, now.hashes) >= ALIKE) return true;
  const before = last.get(address);
  if (!before) return false;
  return sharesName(before, now) || likeness(fingerprint(before.words), now.hashes) >= ALIKE;
}

function sharesName(
  { names: before = [] }: PublishedAddress,
  { names: now = [] }: PublishedAddress,
): boolean {
  const known = new Set(before.map(fold));
  return now.some((name) => known.has(fold(name)));
}

/** Whether a passage is lost because its whole page is, which is told once, at the page. */
function isTold(address: string, at: string, ledger: Permalinks, addresses: ReadonlySet<string>): boolean {
  const { page } = splitAddress(address);
  return address !== page && at === page && ledger.lines.has(page) && !addresses.has(page);
}

function lost(address: string, line: Permalink, now: ReadonlyMap<string, Standing>): Breach {
  return { type: 'lost', address, line, ...nearby(address, line, now) };
}

/** The address whose words are most like those that stood at another; one on the same page first among equals. */
function nearby(
  address: string,
  { print }: Permalink,
  now: ReadonlyMap<string, Standing>,
): { nearby?: string } {
  const { page, fragment } = splitAddress(address);
  let best: { address: string; alike: number } | undefined;
  for (const other of now.values()) {
    const place = splitAddress(other.address);
    if (other.address === address || (place.fragment === undefined) !== (fragment === undefined)) continue;
    const alike = likeness(print, other.hashes) + (place.page === page ? 0.01 : 0);
    if (alike >= SAME && alike > (best?.alike ?? 0)) best = { address: other.address, alike };
  }
  return best ? { nearby: best.address } : {};
}
