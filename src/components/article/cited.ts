import type { Corpus } from '../../graph/types.ts';
import { articleAddress, editionPageAddress } from '../../model/addresses.ts';
import type { Cited } from '../../model/citation/cited.ts';
import { formatDate, lastDay } from '../../model/dates.ts';
import { asId } from '../../model/ids.ts';
import type { Article } from '../../model/schemas/index.ts';
import { lastEdition } from '../../read/archive.ts';
import { href } from '../../site/paths.ts';
import { strings } from '../../strings.ts';

/** An article as it is cited, and where that leads from this site. */
export interface CitedArticle {
  readonly cited: Cited;
  /** Path to the words that are cited: those of the last edition; of an article that it does not have, the page of today. */
  readonly path: string;
}

/**
 * An article as it is cited: as the last edition has it. The day of access is the reader's, so it is not in it.
 * @param origin where the site stands; without it the address is left out
 */
export function citedArticle(
  { site, archive }: Corpus,
  article: { readonly id: string; readonly data: Article },
  origin: URL | undefined,
): CitedArticle {
  const page = articleAddress(asId(article.id));
  const edition = lastEdition(archive);
  const kept = edition?.pages.has(page) ? edition.day : undefined;
  const path = href(kept ? editionPageAddress(kept, page) : page);
  return {
    path,
    cited: {
      id: article.id,
      title: article.data.title,
      site: site.title,
      issued: lastDay(site.edition),
      language: site.language,
      note: kept && strings.reading.passageMenu.edition(formatDate(kept)),
      url: origin && new URL(path, origin).href,
    },
  };
}
