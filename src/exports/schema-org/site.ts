import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { PAGES } from '../../model/addresses.ts';
import type { ExportContext } from '../context.ts';
import type { GraphNode } from './graph.ts';
import { PUBLISHER_ID, WEBSITE_ID } from './ids.ts';

/** Who publishes the site: it has no other name than the site's. */
export function publisher({ corpus, absolute, words }: ExportContext): Exclude<Organization, string> {
  return {
    '@type': 'Organization',
    '@id': absolute(PUBLISHER_ID),
    name: words.authors(corpus.site.title),
    url: absolute(PAGES.home),
  };
}

/** The home page: the site, who publishes it and how it is searched. */
export function siteGraph(context: ExportContext): GraphNode[] {
  const { corpus, absolute } = context;
  const { site } = corpus;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(PAGES.search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': absolute(WEBSITE_ID),
    url: absolute(PAGES.home),
    name: site.title,
    alternateName: site.tagline,
    description: site.description,
    inLanguage: site.language,
    license: site.licence.url,
    publisher: { '@id': absolute(PUBLISHER_ID) },
    potentialAction: search,
  };
  return [website, publisher(context)];
}
