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
export const FORMATS = { bibtex: toBibtex, ris: toRis, csl: toCslJson } as const;
export type Format = keyof typeof FORMATS;

/** A record for BibTeX and biblatex: `@online`, with year and month for styles that know no `date`. */
export function toBibtex(cited: Cited): string {
  const [year, month] = cited.issued.split('-');
  const fields: [string, string | undefined][] = [
    ['author', `{${escapeTex(cited.site)}}`],
    ['title', `{${escapeTex(cited.title)}}`],
    ['year', year],
    ['month', month && String(Number(month))],
    ['note', cited.note && escapeTex(cited.note)],
    // Verbatim fields: nothing in an address is escaped but what would end the field.
    ['url', cited.url?.replace(/[{}]/g, encodeURIComponent)],
    ['urldate', cited.accessed],
    ['language', cited.language],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@online{${cited.id},\n${lines.join('')}}\n`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
}

/** A record in RIS, of type ELEC. Lines end as the format asks. */
export function toRis(cited: Cited): string {
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

/** A record in CSL-JSON, of type `webpage`. */
export function toCslJson(cited: Cited): string {
  const day = (date?: string) => date && { 'date-parts': [date.split('-').map(Number)] };
  const record = {
    id: cited.id,
    type: 'webpage',
    title: cited.title,
    author: [{ literal: cited.site }],
    'container-title': cited.site,
    issued: day(cited.issued),
    accessed: day(cited.accessed),
    language: cited.language,
    note: cited.note,
    URL: cited.url,
  };
  return `${JSON.stringify([record], null, 2)}\n`;
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
