import { bibtexOf } from './bibtex.ts';
import { cslDate, type CslItem } from './csl.ts';

/** What is cited: an article, or a passage of it. */
export interface Cited {
  /** Key of the record: ASCII, unique. */
  readonly id: string;
  readonly title: string;
  /** Name of the site, which is its author too: it has no other. */
  readonly site: string;
  /** Day of the edition, as `yyyy-mm-dd`. */
  readonly issued: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** Address in full; absent where the site does not know its own. */
  readonly url?: string | undefined;
  /** Day on which it was read, as `yyyy-mm-dd`. */
  readonly accessed?: string | undefined;
  /** Which passage, in words. */
  readonly note?: string | undefined;
}

/** The formats that programs for references read. */
export const FORMATS = {
  bibtex: (cited: Cited) => bibtexOf(toCsl(cited)),
  ris: toRis,
  csl: (cited: Cited) => `${JSON.stringify([toCsl(cited)], null, 2)}\n`,
} as const;
export type Format = keyof typeof FORMATS;

/** What is cited as an item of CSL. */
function toCsl(cited: Cited): CslItem {
  return {
    id: cited.id,
    type: 'webpage',
    title: cited.title,
    author: [{ literal: cited.site }],
    'container-title': cited.site,
    issued: cslDate(cited.issued),
    accessed: cslDate(cited.accessed),
    language: cited.language,
    note: cited.note,
    URL: cited.url,
  };
}

/** A record in RIS, of type ELEC. Lines end as the format asks. */
function toRis(cited: Cited): string {
  const day = (date?: string): string | undefined => date?.replaceAll('-', '/');
  const fields: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['AU', cited.site],
    ['TI', cited.title],
    ['PB', cited.site],
    ['PY', cited.issued.slice(0, 4)],
    ['DA', day(cited.issued)],
    ['LA', cited.language],
    ['N1', cited.note],
    ['UR', cited.url],
    ['Y2', day(cited.accessed)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** A quotation with its reference, for an essay: as plain text and as HTML. */
export interface Quotation {
  readonly text: string;
  readonly html: string;
}

/**
 * Quotes words with title, passage, address and day of access.
 * @param words as they stand; quotation marks in them become single ones
 * @param accessed the day of access, in words
 */
export function quote(words: string, { site, title, note, url = '' }: Cited, accessed: string): Quotation {
  const quoted = `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  const rest = [note, url, accessed].filter(Boolean).join(', ');
  const link = `<a href="${escapeHtml(url)}">“${escapeHtml(title)}”</a>`;
  const restHtml = [note, accessed].filter(Boolean).join(', ');
  return {
    text: `${quoted} (${site}, “${title}”, ${rest})`,
    html: `${escapeHtml(quoted)} (${escapeHtml(site)}, ${link}, ${escapeHtml(restHtml)})`,
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
