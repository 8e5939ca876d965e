import { entriesIn } from '../../graph/questions/backlinks.ts';
import type { ArticleNode } from '../../graph/types.ts';
import { articleAddress, indexAddress } from '../../model/addresses.ts';
import { toMoment, type ExportContext } from '../context.ts';
import { changedOn, publishedOn } from '../days.ts';
import { bodyHtml, textHtml } from '../html.ts';
import type { Feed, FeedItem } from './feed.ts';
import { SIZES } from '../../model/sizes.ts';

/** The articles in full, the one last published first. */
export function articlesFeed(context: ExportContext): Feed {
  const { corpus, absolute, words } = context;
  const { site } = corpus;
  return {
    title: `${site.title}: ${words.feeds.names['bai-viet']}`,
    description: site.description,
    language: site.language,
    home: absolute(indexAddress('article')),
    authors: words.authors(site.title),
    licence: `${site.licence.name}, ${site.licence.url}`,
    updated: toMoment(site.edition),
    items: corpus.articles
      .slice(-SIZES.feedArticles)
      .map((article) => toItem(article, context))
      .reverse(),
  };
}

function toItem(article: ArticleNode, context: ExportContext): FeedItem {
  const { corpus, absolute } = context;
  const { data } = article;
  const address = articleAddress(article.id);
  return {
    id: absolute(address),
    address: absolute(address),
    title: data.title,
    html: `<p><strong>${textHtml(data.summary)}</strong></p>\n${bodyHtml(article.body, context)}`,
    summary: data.summary,
    published: toMoment(publishedOn(corpus, address)),
    updated: toMoment(changedOn(corpus, address)),
    tags: entriesIn(corpus, article)
      .filter(({ kind }) => kind === 'person' || kind === 'document')
      .map(({ data: { name } }) => name),
  };
}
