import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/**
 * A feed as JSON Feed 1.1.
 * @param self full address of the feed itself
 */
export function toJsonFeed(feed: Feed, self: string): string {
  const json = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: self,
      language: feed.language,
      authors: [{ name: feed.authors, url: feed.home }],
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.address,
        title: item.title,
        content_html: item.html,
        ...(item.summary !== undefined && { summary: item.summary }),
        date_published: item.published,
        date_modified: item.updated,
        tags: [...item.tags],
      })),
    },
    { strict: true },
  );
  return `${JSON.stringify(json, null, 2)}\n`;
}
