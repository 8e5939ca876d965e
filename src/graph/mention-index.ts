import { perCorpus } from './per-corpus.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, Mention, MentionSite } from './types.ts';

/** A page whose words mention entries: an article with its notes, or an entry. */
export type MentioningPage = ArticleNode | Entry;

/** Page that a mention stands on. */
export function pageOf(site: MentionSite): MentioningPage {
  return site.type === 'entry' ? site.entry : site.article;
}

type ByEntry = ReadonlyMap<EntryKey, readonly Mention[]>;

const byPage = perCorpus((corpus): ReadonlyMap<MentioningPage, ByEntry> => {
  const pages = new Map<MentioningPage, Map<EntryKey, Mention[]>>();
  for (const [key, mentions] of corpus.mentions) {
    for (const mention of mentions) {
      const page = pageOf(mention.site);
      let entries = pages.get(page);
      if (!entries) pages.set(page, (entries = new Map<EntryKey, Mention[]>()));
      const same = entries.get(key);
      if (same) same.push(mention);
      else entries.set(key, [mention]);
    }
  }
  return pages;
});

const NONE: ByEntry = new Map();

/** Mentions on a page by the entry they mean, in the order of the corpus: its mentions, asked from the other side. */
export function mentionsOn(corpus: Corpus, page: MentioningPage): ByEntry {
  return byPage(corpus).get(page) ?? NONE;
}

/** Place of each article in the order of numerals. */
export const articleOrder = perCorpus(
  ({ articles }): ReadonlyMap<ArticleNode, number> => new Map(articles.map((article, i) => [article, i])),
);

/** Articles by the event that they report, in order of their numerals. */
export const articlesByEvent = perCorpus(({ articles }): ReadonlyMap<string, readonly ArticleNode[]> =>
  Map.groupBy(articles, ({ data }) => data.event as string),
);
