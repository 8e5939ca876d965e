import { splitAddress } from '../model/addresses.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Fate, PageSnapshot, Permalink, Permalinks, Piece } from '../model/schemas/index.ts';
import { fingerprint, hashWords, likeness, type WordHashes } from './fingerprint.ts';
import { publishedAddresses } from './published.ts';

/** Words this much alike are the same, under another id. */
const SAME = 0.6;

/** What a site is settled by. */
export interface Settlement {
  /** Pages of the last edition. */
  readonly last: readonly PageSnapshot[];
  readonly now: readonly PageSnapshot[];
  /** Pages rewritten since, with the day that readers are told. */
  readonly rewritten: ReadonlyMap<string, PartialDate>;
}

/**
 * Writes the fates into the ledger that follow from what was published and what readers are told, so that no author has
 * to: a heading that was reworded leads to the one in its place; what left a page that was rewritten as a whole leads to
 * where its words stand now, or is retired on that day. Lines with a fate of their own stay as they are.
 */
export function settlePermalinks(ledger: Permalinks, { last, now, rewritten }: Settlement): Permalinks {
  const before = new Map(last.map((page) => [page.page, page]));
  const pages = new Map(now.map((page) => [page.page, page]));
  const settled = new Map<string, Fate>();
  for (const [page, addresses] of Map.groupBy(ledger.lines.keys(), (address) => splitAddress(address).page)) {
    const [old, current] = [before.get(page), pages.get(page)];
    if (!old || !current) continue;
    const standing = new Set(current.pieces.flatMap((piece) => ('id' in piece ? [piece.id] : [])));
    const words = wordHashes(current);
    for (const address of addresses) {
      const { fragment } = splitAddress(address);
      const line = ledger.lines.get(address);
      if (fragment === undefined || !line) continue;
      const fate = settle(line, fragment, { old, current, standing, words, day: rewritten.get(page) });
      if (fate) settled.set(address, fate);
    }
  }
  if (settled.size === 0) return ledger;
  const lines = [...ledger.lines].map(([address, line]) => {
    const fate = settled.get(address);
    return [address, fate ? { ...line, fate } : line] as const;
  });
  return { ...ledger, lines: new Map(lines) };
}

interface PageThenAndNow {
  readonly old: PageSnapshot;
  readonly current: PageSnapshot;
  /** Fragments of the page now. */
  readonly standing: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, Hashed>;
  /** Day the page was rewritten, if it was. */
  readonly day: PartialDate | undefined;
}

interface Hashed {
  readonly type: Piece['type'];
  readonly address: string;
  readonly hashes: WordHashes;
}

function settle(line: Permalink, fragment: string, page: PageThenAndNow): Fate | undefined {
  const { old, current, standing, words, day } = page;
  const piece = old.pieces.find((each) => 'id' in each && each.id === fragment);
  // A heading's fragment is made of its words: it comes back with them.
  if (standing.has(fragment))
    return words.get(fragment)?.type === 'heading' && line.fate.type === 'moved'
      ? { type: 'stands' }
      : undefined;
  if (!piece || line.fate.type !== 'stands') return undefined;
  if (piece.type === 'heading') {
    const place = placeOfHeading(fragment, old, current);
    if (place !== undefined) return { type: 'moved', to: `${current.page}#${place}` };
  }
  if (day === undefined) return undefined;
  const to = likest(piece, words);
  return to === undefined ? { type: 'retired', on: day } : { type: 'moved', to };
}

/** Fragment of the heading under which the passages of an old section stand now: of the first that is left. */
function placeOfHeading(heading: string, old: PageSnapshot, current: PageSnapshot): string | undefined {
  const now = sections(current);
  const left = (sections(old).get(heading) ?? []).find((passage) =>
    [...now.values()].some((passages) => passages.includes(passage)),
  );
  if (left === undefined) return undefined;
  const [found] = [...now].find(([, passages]) => passages.includes(left)) ?? [];
  return found === '' ? left : found;
}

/** Passages by the heading they stand under; by '' before the first. */
function sections({ pieces }: PageSnapshot): Map<string, string[]> {
  const found = new Map<string, string[]>([['', []]]);
  let under = '';
  for (const piece of pieces) {
    if (piece.type === 'heading') found.set((under = piece.id), []);
    if (piece.type === 'passage') found.get(under)?.push(piece.id);
  }
  return found;
}

function wordHashes(page: PageSnapshot): ReadonlyMap<string, Hashed> {
  const words = new Map(publishedAddresses([page]).map((each) => [each.address, each.words]));
  return new Map(
    page.pieces.flatMap((piece) => {
      if (!('id' in piece)) return [];
      const address = `${page.page}#${piece.id}`;
      return [[piece.id, { type: piece.type, address, hashes: hashWords(words.get(address) ?? '') }]];
    }),
  );
}

/** Address of the piece of the same sort whose words are most like those of an old one, if any are. */
function likest(old: Piece, words: ReadonlyMap<string, Hashed>): string | undefined {
  if (!('text' in old) || old.text === undefined) return undefined;
  const print = fingerprint(old.text);
  let best: { readonly address: string; readonly alike: number } | undefined;
  for (const { type, address, hashes } of words.values()) {
    if (type !== old.type) continue;
    const alike = likeness(print, hashes);
    if (alike >= SAME && alike > (best?.alike ?? 0)) best = { address, alike };
  }
  return best?.address;
}
