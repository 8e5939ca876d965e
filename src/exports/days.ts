import { historyOf } from '../permalinks/page-history.ts';
import type { Corpus } from '../graph/types.ts';
import type { PartialDate } from '../model/dates.ts';

/**
 * Day on which a page was published.
 * @param page its address, without the base path
 */
export function publishedOn(corpus: Corpus, page: string): PartialDate {
  return historyOf(corpus, page).published;
}

/**
 * Day on which a page last changed: that of the last change readers were told of, else that on which it was published.
 * @param page its address, without the base path
 */
export function changedOn(corpus: Corpus, page: string): PartialDate {
  const { changed, published } = historyOf(corpus, page);
  return changed ?? published;
}
