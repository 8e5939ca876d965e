import type { Site } from '../model/schemas/index.ts';
import { numberWords } from '../vietnamese/numbers.ts';

const ARTICLES = /\{articles\}/g;

/**
 * What the site says of itself, with the number of its articles: `{articles} bản tin…` becomes `Năm bản tin…` at the
 * beginning and `năm bản tin` within. A number written by hand would stay when a report is added.
 */
export function withCounts(site: Site, articles: number): Site {
  const fill = (text: string): string =>
    text.replace(ARTICLES, (_, at: number) => {
      const words = numberWords(articles);
      return at === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words;
    });
  return { ...site, description: fill(site.description), lead: fill(site.lead) };
}
