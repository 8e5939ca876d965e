import {
  timelinePoints,
  timelineSubjects,
  type TimelinePoint,
  type TimelineSubject,
} from '../corpus/timeline.ts';
import type { Corpus } from '../corpus/types.ts';
import { siteCorpus } from './site-corpus.ts';

/** The timeline and what it can be narrowed to. */
export interface SiteTimeline {
  readonly points: readonly TimelinePoint[];
  readonly subjects: readonly TimelineSubject[];
}

const held = new WeakMap<Corpus, SiteTimeline>();

/** The timeline of the site, for pages; made once for each corpus, since every entry asks whether it stands on it. */
export async function siteTimeline(): Promise<SiteTimeline> {
  const corpus = await siteCorpus();
  const known = held.get(corpus);
  if (known) return known;
  const points = timelinePoints(corpus);
  const made = { points, subjects: timelineSubjects(corpus, points) };
  held.set(corpus, made);
  return made;
}
