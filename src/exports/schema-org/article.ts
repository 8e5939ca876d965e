import type { BackgroundNewsArticle, CorrectionComment } from 'schema-dts';
import { historyOf } from '../../corpus/history.ts';
import type { ArticleNode, Corpus } from '../../corpus/types.ts';
import { articleAddress, indexAddress } from '../../model/addresses.ts';
import type { SourceId } from '../../model/ids.ts';
import { kindRow } from '../../model/kinds.ts';
import type { ExportContext } from '../context.ts';
import { changedOn, publishedOn } from '../days.ts';
import { sourcesOf, uriOf } from '../sources.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { GraphNode } from './graph.ts';
import { articleThingId, PUBLISHER_ID, thingId } from './ids.ts';
import { publisher } from './site.ts';

/**
 * An article's page. What it mentions is told by the pages of those entries (`subjectOf`), and what its notes rest on by
 * the open data: the longest article has no bytes to say it twice.
 */
export function articleGraph(article: ArticleNode, context: ExportContext): GraphNode[] {
  const { corpus, absolute } = context;
  const { data, id } = article;
  const { site } = corpus;
  const address = articleAddress(id);
  const event = corpus.entries.get(`event:${data.event}`);
  const corrections = correctionsOf(corpus, address);
  const node: BackgroundNewsArticle = {
    '@type': 'BackgroundNewsArticle',
    '@id': absolute(articleThingId(id)),
    url: absolute(address),
    headline: data.title,
    description: data.summary,
    inLanguage: site.language,
    datePublished: publishedOn(corpus, address),
    dateModified: changedOn(corpus, address),
    license: site.licence.url,
    author: { '@id': absolute(PUBLISHER_ID) },
    publisher: { '@id': absolute(PUBLISHER_ID) },
    isBasedOn: urlsOf(corpus, data.provenance.sources),
    ...(event && { about: { '@id': absolute(thingId(event)) } }),
    ...(corrections.length > 0 && { correction: corrections }),
  };
  return [
    node,
    publisher(context),
    breadcrumbs(
      [
        { name: kindRow('article').plural, address: indexAddress('article') },
        { name: data.title, address },
      ],
      context,
    ),
  ];
}

/** What was wrong on a page and was put right. */
function correctionsOf(corpus: Corpus, page: string): Exclude<CorrectionComment, string>[] {
  return historyOf(corpus, page)
    .corrections.filter(({ kind }) => kind !== 'addition')
    .map(({ date, what }) => ({ '@type': 'CorrectionComment', text: what, datePublished: date }));
}

/** Addresses of the sources that citations name, each once. */
function urlsOf(corpus: Corpus, citations: readonly { readonly id: SourceId }[]): string[] {
  return [...new Set(sourcesOf(corpus, citations).map(uriOf))];
}
