import type { Facet } from './facets.ts';
import type { ArticleId, BlockId, EntryId, NoteId, StatementId } from './ids.ts';
import { kindRow, type EntryKind, type Kind } from './kinds.ts';
import { OFFLINE_PATH } from './offline.ts';
import { numberedAddress } from './pages.ts';
import { sharePath } from './share-path.ts';

export { withBase } from './base-path.ts';
export * from './edition-addresses.ts';
export { sharePath } from './share-path.ts';

/**
 * Every address (URL path) of the site, without the base path. They are permalinks: outside pages link to them, so a
 * change here breaks somebody's footnote.
 */

/** Prefix of a note's fragment, so that it cannot collide with a block id. */
export const NOTE_PREFIX = 'chu-giai-';
/** Prefix of a statement's fragment, for the same reason. */
export const STATEMENT_PREFIX = 'phat-ngon-';

/** Page of an article, or of an entry of any kind. */
export function pageAddress(kind: Kind, id: ArticleId | EntryId): string {
  return `/${kindRow(kind).route}/${id}/`;
}

/** Index of a kind. */
export function indexAddress(kind: Kind): string {
  return `/${kindRow(kind).route}/`;
}

/** Page of an article. */
export function articleAddress(id: ArticleId): string {
  return pageAddress('article', id);
}

/** Page of an entry. */
export function entryAddress(entry: { readonly kind: EntryKind; readonly id: EntryId }): string {
  return pageAddress(entry.kind, entry.id);
}

/** All that mentions an entry, where that is too much for its page. @param n number of the page, from 1 */
export function mentionsAddress(
  entry: { readonly kind: EntryKind; readonly id: EntryId },
  n: number,
): string {
  return `${entryAddress(entry)}nhac-den/${n === 1 ? '' : `${String(n)}/`}`;
}

/** One passage of an article. */
export function passageAddress(article: ArticleId, passage: BlockId): string {
  return `${articleAddress(article)}#${passage}`;
}

/** Fragment id of a note within its article. */
export function noteAnchor(note: NoteId): string {
  return `${NOTE_PREFIX}${note}`;
}

/** Fragment id of the words a note is about, for the way back. */
export function noteWordsId(note: NoteId): string {
  return `loi-${note}`;
}

/** A passage's address for sharing: it unfurls with the passage's own card and leads readers on to the passage. */
export function shareAddress(article: ArticleId, passage: BlockId): string {
  return `${articleAddress(article)}${sharePath(passage)}`;
}

/** The share card of a page (`og:image`). */
export function pictureAddress(page: string): string {
  return `${page}chia-se.png`;
}

/** One note of an article. */
export function noteAddress(article: ArticleId, note: NoteId): string {
  return `${articleAddress(article)}#${noteAnchor(note)}`;
}

/** One section of an article. */
export function sectionAddress(article: ArticleId, section: string): string {
  return `${articleAddress(article)}#${section}`;
}

/** Splits an address: `/bai-viet/x/#y` is the page `/bai-viet/x/` and the fragment `y`. */
export function splitAddress(address: string): {
  readonly page: string;
  readonly fragment: string | undefined;
} {
  const [page = '', fragment] = address.split('#', 2);
  return { page, fragment };
}

/** Fragment id of a statement within its article. */
export function statementAnchor(statement: StatementId): string {
  return `${STATEMENT_PREFIX}${statement}`;
}

/** One statement of an article, with what came of it. */
export function statementAddress(article: ArticleId, statement: StatementId): string {
  return `${articleAddress(article)}#${statementAnchor(statement)}`;
}

/** Fragment id of a statement's row in the ledger, where ids of several articles meet. */
export function ledgerAnchor(article: ArticleId, statement: StatementId): string {
  return `${article}-${statement}`;
}

/** A statement's row on a page of the ledger. @param page the ledger whole, or filtered by the statement's article */
export function ledgerRowAddress(article: ArticleId, statement: StatementId, page: string): string {
  return `${page}#${ledgerAnchor(article, statement)}`;
}

/** The ledger of statements, filtered by one value of a facet. */
export function ledgerAddress(facet: Facet, value: string): string {
  return `${PAGES.statements}${facet}/${value}/`;
}

/** An article as a plain text or Markdown file, for programs and for keeping. */
export function articleTextAddress(id: ArticleId, form: 'md' | 'txt'): string {
  return `/${kindRow('article').route}/${id}.${form}`;
}

/** Row of a source on the bibliography page. */
export function sourceAddress(source: string): string {
  return `/nguon/#${source}`;
}

/** A page of prose about the site. @param id name of its file in `content/pages/` */
export function prosePageAddress(id: string): string {
  return `/${id}/`;
}

/** Fixed pages. */
export const PAGES = {
  home: '/',
  search: '/tim-kiem/',
  openSearch: '/tim-kiem.xml',
  sources: '/nguon/',
  about: '/gioi-thieu/',
  lookup: '/tra-cuu/',
  offline: `/${OFFLINE_PATH}`,
  accessibility: '/tro-nang/',
  corrections: '/dinh-chinh/',
  statements: '/phat-ngon/',
  data: '/du-lieu/',
  licences: '/giay-phep/',
  statementsCsv: '/data/phat-ngon.csv',
  statementsJson: '/data/phat-ngon.json',
  timeline: '/dong-thoi-gian/',
  map: '/ban-do/',
} as const;

/** The timeline, filtered by one entry. */
export function timelineAddress(entry: { readonly kind: EntryKind; readonly id: EntryId }): string {
  return `${PAGES.timeline}${kindRow(entry.kind).route}/${entry.id}/`;
}

/** One event in the list of the whole timeline. @param n number of the page it stands on */
export function eventOnTimeline(event: EntryId, n: number): string {
  return `${numberedAddress(PAGES.timeline, n)}#${event}`;
}

/** Where comparisons stand. */
export const COMPARISONS_ROUTE = '/doi-chieu/';

/** Two or more reports of one event, topic by topic. */
export function comparisonAddress(event: EntryId): string {
  return `${COMPARISONS_ROUTE}${event}/`;
}

/** Reading sheet of an article, for the classroom. */
export function sheetAddress(article: ArticleId): string {
  return `${articleAddress(article)}phieu-doc/`;
}

/** Citation records of an article for reference managers, beside its page as `trich-dan.<extension>`. */
export const CITATION_FILES = [
  { extension: 'bib', format: 'bibtex', name: 'BibTeX', type: 'application/x-bibtex' },
  { extension: 'ris', format: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { extension: 'json', format: 'csl', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const;

/** Record of an article for programs for references. */
export function citationFileAddress(
  id: ArticleId,
  extension: (typeof CITATION_FILES)[number]['extension'],
): string {
  return `${articleAddress(id)}trich-dan.${extension}`;
}

/** Id of a letter in the A–Z, by its code point: `a` is `chu-61`, so that letters with marks stay apart in ASCII. */
export function letterAnchor(letter: string): string {
  return `chu-${(letter.toLowerCase().codePointAt(0) ?? 0).toString(16)}`;
}
