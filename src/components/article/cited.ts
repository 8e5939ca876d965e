import { articleAddress } from '../../model/addresses.ts';
import type { Cited } from '../../model/citation/cited.ts';
import { lastDay } from '../../model/dates.ts';
import { asId } from '../../model/ids.ts';
import type { Article, Site } from '../../model/schemas/index.ts';
import { href } from '../../site/paths.ts';

/**
 * An article as it is cited. The day of access is the reader's, so it is not in it.
 * @param origin where the site stands; without it the address is left out
 */
export function citedArticle(
  site: Site,
  article: { readonly id: string; readonly data: Article },
  origin: URL | undefined,
): Cited {
  return {
    id: article.id,
    title: article.data.title,
    site: site.title,
    issued: lastDay(site.edition),
    language: site.language,
    url: origin && new URL(href(articleAddress(asId(article.id))), origin).href,
  };
}
