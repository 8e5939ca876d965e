import type { ExportContext } from '../context.ts';
import { articlesFeed } from './articles.ts';
import { toAtom } from './atom.ts';
import { developmentsFeed } from './developments.ts';
import type { Feed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

/** The feeds by the name in their addresses. */
export const FEEDS = {
  'bai-viet': articlesFeed,
  'dien-bien-moi': developmentsFeed,
} as const satisfies Record<string, (context: ExportContext) => Feed>;

/** Name of a feed. */
export type FeedName = keyof typeof FEEDS;

/** Forms a feed is written in, by the ending of its address. */
export const FEED_FORMS = {
  xml: { type: 'application/atom+xml', label: 'Atom', write: toAtom },
  json: { type: 'application/feed+json', label: 'JSON Feed', write: toJsonFeed },
} as const;

/** Form of a feed. */
export type FeedForm = keyof typeof FEED_FORMS;

/** Address of a feed, without the base path. */
export function feedAddress(name: FeedName, form: FeedForm): string {
  return `/feed/${name}.${form}`;
}

/** A feed in one of its forms. */
export function writeFeed(name: FeedName, form: FeedForm, context: ExportContext): string {
  return FEED_FORMS[form].write(FEEDS[name](context), context.absolute(feedAddress(name, form)));
}
