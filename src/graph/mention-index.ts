import { perCorpus } from './per-corpus.ts';
import type { ArticleNode, Corpus, Entry, EntryKey, Mention, MentionSite, Note, Passage } from './types.ts';

/** A page whose words mention entries: an article with its notes, or an entry. */
export type MentioningPage = ArticleNode | Entry;

/** Page of a mention. */
export function pageOf(site: MentionSite): MentioningPage {
  return site.type === 'entry' ? site.entry : site.article;
}

/** Text of a mention. */
export function textOf(site: MentionSite): Passage | Note | Entry {
  return site.type === 'passage' ? site.passage : site.type === 'note' ? site.note : site.entry;
}

const all = ({ mentions }: Corpus): Mention[] => [...mentions.values()].flat();

const byText = perCorpus((corpus) =>
  Map.groupBy(
    all(corpus).sort((a, b) => a.start - b.start),
    ({ site }) => textOf(site),
  ),
);

/** Mentions in a passage, or in the body of a note or an entry, in order of reading. */
export function mentionsIn(corpus: Corpus, text: Passage | Note | Entry): readonly Mention[] {
  return byText(corpus).get(text) ?? [];
}

type ByEntry = ReadonlyMap<EntryKey, readonly Mention[]>;

const byPage = perCorpus((corpus): ReadonlyMap<MentioningPage, ByEntry> => {
  const pages = Map.groupBy(all(corpus), ({ site }) => pageOf(site));
  return new Map([...pages].map(([page, mentions]) => [page, Map.groupBy(mentions, ({ target }) => target)]));
});

const NONE: ByEntry = new Map();

/** Forward index: the mentions on a page by entry, in the order of the corpus; the corpus has the inverse. */
export function mentionsOn(corpus: Corpus, page: MentioningPage): ByEntry {
  return byPage(corpus).get(page) ?? NONE;
}

/** Index of each article in the order of numerals. */
export const articleOrder = perCorpus(
  ({ articles }): ReadonlyMap<ArticleNode, number> => new Map(articles.map((article, i) => [article, i])),
);

/** Articles by the event that they report, in order of their numerals. */
export const articlesByEvent = perCorpus(
  ({ articles }): ReadonlyMap<Entry<'event'> | undefined, readonly ArticleNode[]> =>
    Map.groupBy(articles, ({ event }) => event),
);
