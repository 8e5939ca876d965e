import type { Corpus } from '../../graph/types.ts';
import { articleAddress, editionPageAddress } from '../../model/addresses.ts';
import type { Cited } from '../../model/citation/cited.ts';
import { formatDate, lastDay, type PartialDate } from '../../model/dates.ts';
import { asId } from '../../model/ids.ts';
import type { Article, PageSnapshot } from '../../model/schemas/index.ts';
import { lastEdition, type Edition } from '../../read/archive.ts';
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
  corpus: Corpus,
  article: { readonly id: string; readonly data: Article },
  origin: URL | undefined,
): CitedArticle {
  const page = articleAddress(asId(article.id));
  const edition = lastEdition(corpus.archive);
  const kept = edition?.pages.has(page) ? edition.day : undefined;
  return cite(corpus, { page, title: article.data.title }, kept, origin);
}

/** An article that is gone, as an edition had it. */
export function citedEdition(
  corpus: Corpus,
  page: PageSnapshot,
  edition: Edition,
  origin: URL | undefined,
): CitedArticle {
  return cite(corpus, page, edition.day, origin);
}

function cite(
  { site }: Corpus,
  { page, title }: Pick<PageSnapshot, 'page' | 'title'>,
  kept: PartialDate | undefined,
  origin: URL | undefined,
): CitedArticle {
  const path = href(kept ? editionPageAddress(kept, page) : page);
  return {
    path,
    cited: {
      id: page.split('/').at(-2) ?? '',
      title,
      site: site.title,
      issued: kept ?? lastDay(site.edition),
      language: site.language,
      note: kept && strings.reading.passageMenu.edition(formatDate(kept)),
      url: origin && new URL(path, origin).href,
    },
  };
}
