import { indexAddress, splitAddress } from '../model/addresses.ts';
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
      readonly articles: number;
      readonly entries: number;
    };

/** Everything that was published, changed or taken away, newest first; of one day, changes before the edition. */
export function allChanges(corpus: Corpus): Change[] {
  const corrections = corpus.corrections.map(({ date, kind, page, what }): Change => {
    return { type: kind, date, address: page, what };
  });
  const retired = [...corpus.permalinks.lines].flatMap(([address, { fate }]): Change[] =>
    fate.type === 'retired' ? [{ type: 'retired', date: fate.on, address, what: fate.was }] : [],
  );
  return newestFirst([...corrections, ...retired, ...editions(corpus)]);
}

/** Editions that published pages, by the ledger; the present one for a site that has not published yet. */
function editions(corpus: Corpus): Change[] {
  const pages = [...corpus.permalinks.lines].filter(([address]) => !splitAddress(address).fragment);
  const days = Map.groupBy(pages, ([, { since }]) => since);
  if (days.size === 0) {
    const [articles, entries] = [corpus.articles.length, corpus.entries.size];
    return [{ type: 'edition', date: corpus.site.edition, first: true, articles, entries }];
  }
  const first = [...days.keys()].sort(compareDates)[0];
  return [...days].map(([date, lines]): Change => {
    const reports = lines.filter(([address]) => address.startsWith(indexAddress('article'))).length;
    return {
      type: 'edition',
      date,
      first: date === first,
      articles: reports,
      entries: lines.length - reports,
    };
  });
}

function newestFirst<T extends { readonly date: PartialDate }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => compareDates(b.date, a.date));
}
