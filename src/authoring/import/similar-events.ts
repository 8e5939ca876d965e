import { firstDay, lastDay, type PartialDate } from '../../model/dates.ts';
import { articlesByEvent } from '../../graph/mention-index.ts';
import type { Corpus, Entry, EntryKey } from '../../graph/types.ts';
import type { FoundDate } from './dates.ts';

/** A known event that a report may be about. */
export interface SimilarEvent {
  readonly event: Entry<'event'>;
  /** Entries that both name: its place and who took part. */
  readonly shared: readonly EntryKey[];
  /** People whom the event has as participants. */
  readonly participants: readonly string[];
  /** People whom the text names, and who are none of them: each was there, or only spoken of. */
  readonly others: readonly string[];
  /** Articles about it. */
  readonly articles: readonly string[];
}

/**
 * Known events that a text may be about: one of its dates is theirs, give or take a day, and it names their place or a
 * participant. Those that share most come first.
 */
export function similarEvents(
  corpus: Corpus,
  dates: readonly FoundDate[],
  named: ReadonlySet<EntryKey>,
  published: PartialDate | undefined,
): SimilarEvent[] {
  const days = [...dates.flatMap(({ date }) => date ?? []), ...(published ? [published] : [])].filter(
    (date) => date.length === 10,
  );
  return [...corpus.entries.values()]
    .flatMap((event): SimilarEvent[] => {
      if (event.kind !== 'event') return [];
      const { start, end = start } = event.data;
      if (!days.some((day) => day >= dayBeside(firstDay(start), -1) && day <= dayBeside(lastDay(end), 1)))
        return [];
      const shared = [event.place, ...event.participants.map(({ person }) => person)]
        .flatMap((entry) => entry?.key ?? [])
        .filter((key) => named.has(key));
      const articles = (articlesByEvent(corpus).get(event) ?? []).map(({ id }) => id);
      const participants = event.participants.flatMap(({ person }) => person?.key ?? []);
      const others = [...named].filter((key) => key.startsWith('person:') && !participants.includes(key));
      return shared.length > 0 ? [{ event, shared, participants, others, articles }] : [];
    })
    .sort((a, b) => weight(b) - weight(a));
}

/** A shared place is stronger evidence than a shared participant. */
function weight({ shared }: SimilarEvent): number {
  return shared.length + (shared.some((key) => key.startsWith('place:')) ? 2 : 0);
}

function dayBeside(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
}
