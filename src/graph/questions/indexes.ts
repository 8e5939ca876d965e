import { compareDates } from '../../model/dates.ts';
import type { EntryKind } from '../../model/kinds.ts';
import { compareVietnamese, indexLetter } from '../../vietnamese/collate.ts';
import { nameForms } from '../names.ts';
import { perCorpus } from '../per-corpus.ts';
import type { Corpus, Entry } from '../types.ts';

/** Name of an entry as an index shows it: family name first for people. */
export function indexName(entry: Entry): string {
  return entry.kind === 'person' ? entry.data.sort : entry.data.name;
}

const byKind = perCorpus(
  ({ entries }): ReadonlyMap<EntryKind, readonly Entry[]> =>
    new Map(
      [...Map.groupBy(entries.values(), ({ kind }) => kind)].map(([kind, group]) => [
        kind,
        group.sort((a, b) =>
          a.kind === 'event' && b.kind === 'event'
            ? compareDates(a.data.start, b.data.start)
            : compareVietnamese(indexName(a), indexName(b)),
        ),
      ]),
    ),
);

/** Entries of a kind: events by date, all others as Vietnamese sorts. */
export function entriesOfKind<K extends EntryKind>(corpus: Corpus, kind: K): Entry<K>[] {
  // Grouped by kind above; TypeScript cannot follow a type parameter into a union.
  return [...(byKind(corpus).get(kind) ?? [])] as unknown as Entry<K>[];
}

/** A letter of an index with what stands under it. */
export interface LetterGroup<T> {
  readonly letter: string;
  readonly items: readonly T[];
}

/** Groups a sorted list by first letter. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
  return [...Map.groupBy(items, (item) => indexLetter(nameOf(item)))].map(([letter, group]) => ({
    letter,
    items: group,
  }));
}

/** A name or other form with the entry it leads to. */
export interface NameRow {
  readonly name: string;
  readonly entry: Entry;
}

/** Every name and alias of every entry, as Vietnamese sorts. */
export const allNames = perCorpus((corpus): readonly NameRow[] =>
  [...corpus.entries.values()]
    .flatMap((entry) => nameForms(entry).map((name) => ({ name, entry })))
    .sort((a, b) => compareVietnamese(a.name, b.name)),
);
