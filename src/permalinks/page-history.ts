import { indexAddress, splitAddress } from '../model/addresses.ts';
import { ENTRY_KINDS } from '../model/kinds.ts';
import { compareDates, type PartialDate } from '../model/dates.ts';
import type { ChangeKind, Correction } from '../model/schemas/index.ts';
import { formerAddresses, type FormerPlace } from './former.ts';
import { perCorpus } from '../graph/per-corpus.ts';
import type { Corpus } from '../graph/types.ts';

/** What a page owes its readers: when it appeared, what was changed since, and what left it. */
export interface PageHistory {
  readonly published: PartialDate;
  /** Day of the last change that readers were told of. */
  readonly changed: PartialDate | undefined;
  /** Newest first. */
  readonly corrections: readonly Correction[];
  readonly departed: readonly FormerPlace[];
}

const correctionsByPage = perCorpus(({ corrections }) =>
  Map.groupBy(corrections, (correction) => splitAddress(correction.page).page),
);

/** @param page address of an article or entry */
export function historyOf(corpus: Corpus, page: string): PageHistory {
  const corrections = newestFirst(correctionsByPage(corpus).get(page) ?? []);
  return {
    published: corpus.permalinks.lines.get(page)?.since ?? corpus.site.edition,
    changed: corrections[0]?.date,
    corrections,
    departed: formerAddresses(corpus).departed.get(page) ?? [],
  };
}

/** A row of the list of all changes. */
export type Change =
  | { readonly type: ChangeKind; readonly date: PartialDate; readonly address: string; readonly what: string }
  | { readonly type: 'retired'; readonly date: PartialDate; readonly address: string; readonly what: string }
  | {
      readonly type: 'edition';
      readonly date: PartialDate;
      readonly first: boolean;
      /** Whether it is kept as it was published. */
      readonly closed: boolean;
      /** Pages that it has and the one before had not. */
      readonly articles: number;
      readonly entries: number;
      /** Pages that have other words than in the one before. */
      readonly changed: number;
    };

/** Everything that was published, changed or taken away, newest first; of one day, changes before the edition. */
export function allChanges(corpus: Corpus): Change[] {
  const corrections = corpus.corrections.map(({ date, kind, page, what }): Change => {
    return { type: kind, date, address: page, what };
  });
  const retired = [...corpus.permalinks.lines].flatMap(([address, { fate, opening }]): Change[] =>
    fate.type === 'retired' ? [{ type: 'retired', date: fate.on, address, what: fate.was ?? opening }] : [],
  );
  return newestFirst([...corrections, ...retired, ...editions(corpus)]);
}

/** Closed editions; the present one for a site that has not published yet. */
function editions({ archive, site, articles, entries }: Corpus): Change[] {
  if (archive.editions.length === 0) {
    const counts = { articles: articles.length, entries: entries.size, changed: 0 };
    return [{ type: 'edition', date: site.edition, first: true, closed: false, ...counts }];
  }
  return archive.editions.map(({ day, pages }, i): Change => {
    const before = archive.editions[i - 1];
    const stored = [...pages].filter(([, page]) => page.day === day).map(([address]) => address);
    const added = stored.filter((address) => !before?.pages.has(address));
    const reports = added.filter((address) => address.startsWith(indexAddress('article'))).length;
    const entries = ENTRY_KINDS.flatMap(({ kind }) =>
      added.filter((address) => address.startsWith(indexAddress(kind))),
    ).length;
    const changed = stored.length - added.length;
    return { type: 'edition', date: day, first: !before, closed: true, articles: reports, entries, changed };
  });
}

function newestFirst<T extends { readonly date: PartialDate }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => compareDates(b.date, a.date));
}
