import { entryAddress } from '../../model/addresses.ts';
import { compareDates, type PartialDate } from '../../model/dates.ts';
import type { EntryKind } from '../../model/kinds.ts';
import type { Document, EventForm } from '../../model/schemas/index.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { entriesOfKind, indexName } from './indexes.ts';
import { articlesByEvent, mentionsOn } from '../mention-index.ts';
import { findNames } from '../names.ts';
import { perCorpus } from '../per-corpus.ts';
import { groupByAny } from '../statements.ts';
import type { ArticleNode, Corpus, Entry, EntryKey } from '../types.ts';

/** A step in the life of a document. */
export interface DocumentStep {
  readonly document: Entry<'document'>;
  readonly step: Document['life'][number];
}

interface Dated {
  readonly start: PartialDate;
  /** Last day, where it is another than the first. */
  readonly end: PartialDate | undefined;
  /** Whether it came after the reports. */
  readonly later: boolean;
}

/** Something that stands on the timeline: an event, or a step of a document that is no event by itself. */
export type TimelinePoint = Dated &
  (
    | {
        readonly type: 'event';
        readonly event: Entry<'event'>;
        /** The reports that tell it. */
        readonly reports: readonly ArticleNode[];
        /** Steps of documents that it is the occasion of. */
        readonly steps: readonly DocumentStep[];
      }
    | ({ readonly type: 'step' } & DocumentStep)
  );

/** Signs of the timeline: a meeting that a report tells, other events by their form, a step of a document. */
export type TimelineSign = 'report' | EventForm | 'step';

/** The sign that a point is drawn with. */
export function signOf(point: TimelinePoint): TimelineSign {
  if (point.type === 'step') return 'step';
  return point.reports.length > 0 ? 'report' : point.event.data.form;
}

/** The entries that each event and document names, in its body or in what its fields say. */
const namedBy = perCorpus((corpus): ReadonlyMap<Entry, ReadonlySet<EntryKey>> => {
  const entries: Entry[] = [...entriesOfKind(corpus, 'event'), ...entriesOfKind(corpus, 'document')];
  return new Map(
    entries.map((entry) => {
      const { name, definition } = entry.data;
      const fields = [name, definition, ...(entry.kind === 'event' ? entry.data.outcome : [])].join('. ');
      const inFields = findNames(fields, corpus.names).map(({ target }) => target);
      return [entry, new Set([...mentionsOn(corpus, entry).keys(), ...inFields])];
    }),
  );
});

/** Whether an event or document names another entry. */
function namesIn(corpus: Corpus, entry: Entry, target: Entry): boolean {
  return namedBy(corpus).get(entry)?.has(target.key) ?? false;
}

/**
 * Everything with a day, in order of time: all events, and the steps of documents from the first event on. A step that
 * falls on the first or last day of an event which names the document, or which the document names, is told with it.
 */
export function timelinePoints(corpus: Corpus): TimelinePoint[] {
  const events = entriesOfKind(corpus, 'event');
  const first = events[0]?.data.start;
  const steps = entriesOfKind(corpus, 'document').flatMap((document) =>
    document.data.life.map((step): DocumentStep => ({ document, step })),
  );
  const byDay = groupByAny(events, ({ data }) => [data.start, ...(data.end ? [data.end] : [])]);
  const occasion = ({ document, step }: DocumentStep): Entry<'event'> | undefined =>
    (byDay.get(step.date) ?? []).find(
      (event) => namesIn(corpus, event, document) || namesIn(corpus, document, event),
    );
  const byOccasion = Map.groupBy(steps, occasion);
  const points: TimelinePoint[] = [
    ...events.map((event) => ({
      type: 'event' as const,
      event,
      start: event.data.start,
      end: event.data.end,
      later: event.data.later,
      reports: articlesByEvent(corpus).get(event) ?? [],
      steps: byOccasion.get(event) ?? [],
    })),
    ...(byOccasion.get(undefined) ?? []).map(({ document, step }) => ({
      type: 'step' as const,
      document,
      step,
      start: step.date,
      end: undefined,
      later: step.later,
    })),
  ];
  return points
    .filter(({ start }) => first !== undefined && compareDates(start, first) >= 0)
    .sort((a, b) => compareDates(a.start, b.start));
}

/** Kinds of entries by which the timeline can be narrowed. */
export const TIMELINE_KINDS = ['person', 'document', 'place'] as const satisfies readonly EntryKind[];

/** An entry with the points of the timeline that concern it. */
export interface TimelineSubject {
  readonly entry: Entry<(typeof TIMELINE_KINDS)[number]>;
  readonly points: readonly TimelinePoint[];
}

/** Whom and what a point concerns: who took part, the documents that changed or are named, the place. */
function concernedBy(corpus: Corpus, point: TimelinePoint): EntryKey[] {
  if (point.type === 'step') return [point.document.key];
  const { participants, place } = point.event;
  return [
    ...participants.flatMap(({ person }) => person?.key ?? []),
    ...point.steps.map(({ document }) => document.key),
    ...[...(namedBy(corpus).get(point.event) ?? [])].filter((key) => key.startsWith('document:')),
    ...(place ? [place.key] : []),
  ];
}

/** The entries that at least two points concern, by kind and then as Vietnamese sorts: one point makes no line. */
export function timelineSubjects(corpus: Corpus, points: readonly TimelinePoint[]): TimelineSubject[] {
  const entries: TimelineSubject['entry'][] = TIMELINE_KINDS.flatMap((kind) =>
    entriesOfKind(corpus, kind).sort((a, b) => compareVietnamese(indexName(a), indexName(b))),
  );
  const concerned = groupByAny(points, (point) => concernedBy(corpus, point));
  return entries
    .map((entry) => ({ entry, points: concerned.get(entry.key) ?? [] }))
    .filter((subject) => subject.points.length > 1);
}

/** Points by the year they begin in, in order. */
export function byYear(points: readonly TimelinePoint[]): ReadonlyMap<string, readonly TimelinePoint[]> {
  return Map.groupBy(points, ({ start }) => start.slice(0, 4));
}

/** Page that a point leads to. */
export function pointAddress(point: TimelinePoint): string {
  return entryAddress(point.type === 'event' ? point.event : point.document);
}

/** What a point is called. */
export function pointName(point: TimelinePoint): string {
  return point.type === 'event' ? point.event.data.name : `${point.document.data.name} · ${point.step.label}`;
}
