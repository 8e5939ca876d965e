import { z } from 'astro/zod';
import type { ArticleId } from '../ids.ts';
import { blockId, citations, freeFragment, id, words } from './fields.ts';

/**
 * How reports stand to each other on a topic: they say the same, each tells a part, they differ, or only one speaks
 * of it.
 */
export const RELATIONS = ['same', 'parts', 'differ', 'one'] as const;
export type Relation = (typeof RELATIONS)[number];

const side = z.strictObject({
  passages: z
    .array(blockId)
    .min(1, 'names no passage: say where the report speaks of it')
    .describe('Block ids of its passages that speak of the topic'),
  says: words.describe('What it says, in a sentence or two of our own words'),
});

const articleId = id.transform((text) => text as ArticleId);

const topic = z
  .strictObject({
    id: freeFragment(id).describe('Id, unique on the page; its fragment'),
    title: words.describe('What it is about, in a few words'),
    relation: z.enum(RELATIONS).describe('How the reports stand to each other on it'),
    reports: z.record(articleId, side).describe('What each report says, by the id of its article'),
    note: words.optional().describe('What the record says, with no verdict on the reports'),
    sources: citations.optional().describe('What the note rests on'),
  })
  .superRefine(({ relation, reports, note, sources }, context) => {
    const report = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    const count = Object.keys(reports).length;
    if (relation === 'one' && count !== 1) {
      report(
        'reports',
        'holds several reports beside “one”: keep the only one that speaks of it, or choose another relation',
      );
    }
    if (relation !== 'one' && count < 2) {
      report('reports', `holds fewer than two reports beside “${relation}”: add the other, or write “one”`);
    }
    if ((note === undefined) !== (sources === undefined)) {
      report('sources', 'and the note belong together: give both, or neither');
    }
  });

/** Reports of one event, set side by side: `content/comparisons/<event>.yaml`. */
export const comparison = z.strictObject({
  intro: words.describe('What kinds of reports are compared'),
  sources: citations.describe('What the introduction rests on'),
  topics: z
    .array(topic)
    .min(1, 'compares nothing: write at least one topic')
    .describe('In the order of the page'),
});

export type ComparisonData = z.infer<typeof comparison>;
export type TopicData = ComparisonData['topics'][number];
