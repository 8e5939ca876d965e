import * as FRAGMENTS from '../../model/fragments.ts';
import type { CitedArticle } from './passage-copy.ts';

/** Reads the article's metadata from the same `meta` elements that reference managers read. */
export function articleOnPage(): CitedArticle {
  const meta = (name: string): string =>
    document.querySelector<HTMLMetaElement>(`meta[name="citation_${name}"]`)?.content ?? '';
  const cited = document.querySelector<HTMLAnchorElement>(`#${FRAGMENTS.citing} + * dd a`)?.href;
  const day = /\/(\d{4})-(\d\d)-(\d\d)\//
    .exec(cited ?? '')
    ?.slice(1)
    .reverse()
    .map(Number)
    .join('/');
  return {
    address: cited ?? location.origin + location.pathname,
    edition: day,
    id: location.pathname.split('/').at(-2) ?? '',
    title: meta('title'),
    site: meta('author'),
    issued: meta('publication_date').replaceAll('/', '-'),
    language: meta('language'),
    numeral: document.querySelector<HTMLElement>('[data-numeral]')?.dataset['numeral'] ?? '',
  };
}
