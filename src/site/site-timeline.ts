import {
  timelinePoints,
  timelineSubjects,
  type TimelinePoint,
  type TimelineSubject,
} from '../graph/questions/timeline.ts';
import type { Corpus, Entry } from '../graph/types.ts';
import { eventOnTimeline, timelineAddress } from '../model/addresses.ts';
import { SIZES } from '../model/sizes.ts';
import { siteCorpus } from './site-corpus.ts';

/** The timeline and what it can be narrowed to. */
export interface SiteTimeline {
  readonly points: readonly TimelinePoint[];
  readonly subjects: readonly TimelineSubject[];
  /** Where an entry stands on it, for those that do. */
  readonly places: ReadonlyMap<Entry, string>;
}

const held = new WeakMap<Corpus, SiteTimeline>();

/** The timeline of the site, for pages; made once for each corpus, since every entry asks whether it stands on it. */
export async function siteTimeline(): Promise<SiteTimeline> {
  const corpus = await siteCorpus();
  const known = held.get(corpus);
  if (known) return known;
  const points = timelinePoints(corpus);
  const subjects = timelineSubjects(corpus, points);
  const places = new Map<Entry, string>([
    ...subjects.map(({ entry }) => [entry, timelineAddress(entry)] as const),
    ...points.flatMap((point, i) =>
      point.type === 'event'
        ? [[point.event, eventOnTimeline(point.event.id, 1 + Math.floor(i / SIZES.points))] as const]
        : [],
    ),
  ]);
  const made = { points, subjects, places };
  held.set(corpus, made);
  return made;
}

/** Address of an entry's place on the timeline; undefined when it has none. */
export async function timelinePlace(entry: Entry): Promise<string | undefined> {
  return (await siteTimeline()).places.get(entry);
}
