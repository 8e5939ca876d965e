import { isAfter, type PartialDate } from '../../model/dates.ts';
import type { Problem } from '../../model/problems.ts';
import {
  corrections,
  NO_PERMALINKS,
  permalinks,
  type Correction,
  type PageSnapshot,
  type Permalinks,
  type Site,
} from '../../model/schemas/index.ts';
import { readArchive } from '../../editions/read.ts';
import { publishedAddresses } from '../../permalinks/published.ts';
import { senseChanges } from '../../permalinks/sense.ts';
import { settlePermalinks } from '../../permalinks/settle.ts';
import { lastEdition, pagesOf, type Archive } from '../../read/archive.ts';
import type { RawContent } from '../../read/raw.ts';
import type { CheckedRow } from '../context.ts';
import { correctionProblems } from './corrections.ts';
import { memoryProblems, openProblems } from './editions.ts';
import { lostProblems, permalinkProblems } from './permalinks.ts';
import { senseProblems } from './sense.ts';
import { checkYaml } from '../files/yaml-files.ts';

/** What the site has published and changed so far. */
export interface CheckedHistory {
  readonly permalinks: Permalinks;
  readonly corrections: readonly Correction[];
  readonly archive: Archive;
  /** Problems of the files by themselves, and of what one says that another should bear out. */
  readonly problems: readonly Problem[];
  /** The ledger with the fates that follow from what the site is now. */
  readonly settled: (now: readonly PageSnapshot[]) => Permalinks;
  /** Published addresses that are no more, each `about` its own. */
  readonly lost: (ledger: Permalinks, now: readonly PageSnapshot[]) => Problem[];
  /** Problems between a settled ledger and the site as it is now. */
  readonly against: (ledger: Permalinks, now: readonly PageSnapshot[]) => Problem[];
}

/**
 * Reads `permalinks.json`, `corrections.yaml` and `editions/`; a site that never published has none of them.
 * @param site its file, if that is sound: it says whether the site was ever published
 */
export function checkHistory(raw: RawContent, site: CheckedRow<Site> | undefined): CheckedHistory {
  // An empty ledger is no ledger, and is told as that.
  const isEmpty = raw.permalinks?.source.trim() === '';
  const file = raw.permalinks && !isEmpty ? checkYaml<Permalinks>(raw.permalinks, permalinks) : undefined;
  const changes = raw.corrections && checkYaml<readonly Correction[]>(raw.corrections, corrections);
  const { archive, problems } = readArchive(raw.editions);
  const held = file?.row?.data ?? NO_PERMALINKS;
  const changed = changes?.row?.data ?? [];
  const last = pagesOf(archive, lastEdition(archive));
  const rewritten = rewrittenSince(changed, lastEdition(archive)?.day);
  const past = { last: new Map(publishedAddresses(last).map((each) => [each.address, each])), rewritten };
  const memory = site && { site: site.data, located: site.at, ledger: file?.row?.data, archive };
  return {
    permalinks: held,
    corrections: changed,
    archive,
    problems: [
      ...(file?.problems ?? []),
      ...(changes?.problems ?? []),
      ...problems,
      ...(memory && problems.length === 0 ? memoryProblems(memory) : []),
    ],
    settled: (now) => settlePermalinks(held, { last, now, rewritten }),
    lost: (ledger, now) =>
      file?.row ? lostProblems(publishedAddresses(now), ledger, past, file.row.at) : [],
    against: (ledger, now) => {
      const addresses = publishedAddresses(now);
      const broken = [
        ...(file?.row ? permalinkProblems(addresses, ledger, past, file.row.at) : []),
        ...(changes?.row ? correctionProblems(addresses, ledger, changed, changes.row.at) : []),
      ];
      if (broken.length > 0 || !memory) return broken;
      const told = changesSince(changed, lastEdition(archive)?.day).map(({ page }) => page);
      return [
        ...openProblems({ ...memory, ledger }, now),
        ...senseProblems(senseChanges(last, now, new Set(told)), raw),
      ];
    },
  };
}

/** Addresses of texts written anew since the last edition, with the day that readers are told. */
function rewrittenSince(
  changes: readonly Correction[],
  last: PartialDate | undefined,
): ReadonlyMap<string, PartialDate> {
  const rewritten = changesSince(changes, last).filter(({ kind }) => kind === 'rewritten');
  return new Map(rewritten.map(({ page, date }) => [page, date]));
}

function changesSince(changes: readonly Correction[], last: PartialDate | undefined): Correction[] {
  return changes.filter(({ date }) => !last || isAfter(date, last));
}
