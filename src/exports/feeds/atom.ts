import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/**
 * A feed as Atom (RFC 4287).
 * @param self full address of the feed itself
 */
export function toAtom(feed: Feed, self: string): string {
  return generateAtomFeed(
    {
      xml: { lang: feed.language },
      // The id of the feed, not of the page, or readers would take both feeds of a page for one.
      id: self,
      title: { value: feed.title },
      subtitle: { value: feed.description },
      updated: feed.updated,
      authors: [{ name: feed.authors, uri: feed.home }],
      rights: { value: feed.licence },
      links: [
        { href: self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.home, rel: 'alternate', type: 'text/html' },
      ],
      entries: feed.items.map((item) => ({
        id: item.id,
        title: { value: item.title },
        published: item.published,
        updated: item.updated,
        links: [{ href: item.address, rel: 'alternate', type: 'text/html' }],
        ...(item.summary !== undefined && { summary: { value: item.summary } }),
        content: { value: item.html, type: 'html' },
        categories: item.tags.map((term) => ({ term })),
      })),
    },
    { strict: true },
  );
}
