import type { Corpus } from '../../graph/types.ts';
import { splitAddress } from '../../model/addresses.ts';
import { formerAddresses } from '../../permalinks/former.ts';
import { formerForms, offeredAddresses } from '../../permalinks/offered.ts';
import { publishedAddresses } from '../../permalinks/published.ts';
import { shingles } from '../../permalinks/shingles.ts';
import { standingAddresses } from '../../permalinks/standing.ts';
import { lastEditionWith } from '../../permalinks/versions.ts';
import { followAddress } from '../../permalinks/whereabouts.ts';
import { lastEdition, pagesOf } from '../../read/archive.ts';

/** Addresses besides those of the ledger that any edition offered. */
export const everOffered = ({ archive }: Corpus): ReadonlySet<string> =>
  new Set(archive.editions.flatMap(({ offers }) => offers));

/** What was published before and is neither there, nor leads on, nor is said to be gone; or stands on other words in silence. */
export function lostIn(before: Corpus, now: Corpus, told: ReadonlySet<string>): string[] {
  const standing = standingAddresses(now);
  const former = new Set(formerAddresses(now).pages.map(({ address }) => address));
  const answers = (address: string): boolean => {
    const { page } = splitAddress(address);
    return (
      standing.has(address) ||
      standing.has(page) ||
      former.has(page) ||
      page in FIXED ||
      offeredAddresses(now).has(address)
    );
  };
  const lost = [...now.permalinks.lines].flatMap(([address]) => {
    const found = followAddress(address, now.permalinks, standing);
    if (found.type === 'found') return [];
    if (found.type !== 'retired') return [`${address} is ${found.type}`];
    return lastEditionWith(now, address) ? [] : [`${address} is retired and no edition has it`];
  });
  const forms = new Map(formerForms(now).map(({ address, to }) => [address, to]));
  const unoffered = [...everOffered(now)].flatMap((address) => {
    if (offeredAddresses(now).has(address)) return [];
    const to = forms.get(address);
    return to !== undefined && answers(to) ? [] : [`${address} leads to ${to ?? 'nothing'}`];
  });
  const forgotten = [...before.permalinks.lines.keys()].filter(
    (address) => !now.permalinks.lines.has(address),
  );
  return [
    ...lost,
    ...unoffered,
    ...forgotten.map((address) => `${address} left the ledger`),
    ...onOtherWords(before, now, told),
  ];
}

const FIXED: Readonly<Record<string, true>> = {
  '/': true,
  '/phat-ngon/': true,
  '/nguon/': true,
  '/dong-thoi-gian/': true,
  '/bai-viet/': true,
};

/** Addresses that stand on quite other words than in the last edition though nobody was told. */
function onOtherWords(before: Corpus, now: Corpus, told: ReadonlySet<string>): string[] {
  const words = (corpus: Corpus) =>
    new Map(
      publishedAddresses(pagesOf(corpus.archive, lastEdition(corpus.archive))).map((each) => [
        each.address,
        each,
      ]),
    );
  const [was, is] = [words(before), words(now)];
  const rewritten = new Set(now.corrections.map(({ page }) => page));
  return [...was].flatMap(([address, old]) => {
    const { page } = splitAddress(address);
    const here = is.get(address);
    if (!here || told.has(address) || told.has(page) || rewritten.has(address) || rewritten.has(page))
      return [];
    if (old.names?.some((name) => here.names?.includes(name))) return [];
    const [a, b] = [shingles(old.words), shingles(here.words)];
    const common = a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
    // A sample that says three tenths may mean somewhat less in full; headings lead on by their place.
    return common > 0.1 || a.size < 8 ? [] : [`${address} stands on other words in silence`];
  });
}
