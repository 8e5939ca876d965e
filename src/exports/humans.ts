import { PAGES } from '../model/addresses.ts';
import { formatDate } from '../model/dates.ts';
import type { ExportContext } from './context.ts';

/** `humans.txt` (humanstxt.org): who made the site and with what, for whoever looks behind it. */
export function humansTxt({ corpus, absolute, words }: ExportContext): string {
  const { site } = corpus;
  const { humans } = words;
  const part = (title: string, lines: readonly string[]): string =>
    [`/* ${title} */`, ...lines.map((line) => `\t${line}`)].join('\n');
  return `${[
    part(humans.team, [words.authors(site.title)]),
    part(humans.site, [
      `${site.title}. ${site.tagline}: ${absolute(PAGES.home)}`,
      `${humans.edition}: ${formatDate(site.edition)}`,
      `${humans.language}: ${site.language}`,
      `${humans.data}: ${absolute(PAGES.data)} (${site.licence.name})`,
      humans.standards,
      humans.tools,
    ]),
  ].join('\n\n')}\n`;
}
