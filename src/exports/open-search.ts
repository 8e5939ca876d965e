import type { ExportContext } from './context.ts';
import { PAGES } from '../model/addresses.ts';

/** Longest short name that the specification allows, in characters. */
const SHORT_NAME = 16;

/** A query in the place that the browser fills in. */
const TEMPLATE = '?q={searchTerms}';

/**
 * Tells browsers how to search the site from their address field (OpenSearch 1.1, draft 6).
 */
export function openSearchXml({ corpus: { site }, absolute, words }: ExportContext): string {
  const shortName = [...site.title].slice(0, SHORT_NAME).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(shortName)}</ShortName>
<Description>${escaped(words.searchOf(site.title))}</Description>
<Language>${site.language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image height="16" width="16" type="image/svg+xml">${escaped(absolute('/favicon.svg'))}</Image>
<Url type="text/html" template="${escaped(absolute(PAGES.search) + TEMPLATE)}"/>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
  return text.replaceAll(/[<>&"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
