import type { CitedArticle } from './passage-copy.ts';

/** What the page says of its article to programs for references, it says to us. */
export function articleOnPage(): CitedArticle {
  const meta = (name: string): string =>
    document.querySelector<HTMLMetaElement>(`meta[name="citation_${name}"]`)?.content ?? '';
  return {
    id: location.pathname.split('/').at(-2) ?? '',
    title: meta('title'),
    site: meta('author'),
    issued: meta('publication_date').replaceAll('/', '-'),
    language: meta('language'),
    numeral: document.querySelector<HTMLElement>('[data-numeral]')?.dataset['numeral'] ?? '',
  };
}
