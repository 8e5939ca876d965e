import { compareDates } from '../../model/dates.ts';
import type { EntryKind } from '../../model/kinds.ts';
import { compareVietnamese, indexLetter } from '../../vietnamese/collate.ts';
import { fold } from '../../vietnamese/fold.ts';
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

/** An entry as the A–Z lists it: the name it stands under, and its other names. */
export interface NameRow {
  readonly name: string;
  readonly entry: Entry;
  /** Other names and aliases, without those that differ in case, marks or hyphens alone. */
  readonly others: readonly string[];
}

const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

/** Every entry once, by its name in an index, as Vietnamese sorts. */
export const nameRows = perCorpus((corpus): readonly NameRow[] =>
  [...corpus.entries.values()]
    .map((entry) => {
      const name = indexName(entry);
      const forms = new Map(
        nameForms(entry)
          .map((form) => [bare(form), form] as const)
          .reverse(),
      );
      forms.delete(bare(name));
      return { name, entry, others: [...forms.values()].reverse() };
    })
    .sort((a, b) => compareVietnamese(a.name, b.name)),
);
