import type { Facet } from './facets.ts';
import type { ArticleId, BlockId, EntryId, NoteId, StatementId } from './ids.ts';
import { kindRow, type EntryKind, type Kind } from './kinds.ts';

/**
 * Every address of the site, without the base path. They are promises to readers: outside pages link to them, so a
 * change here breaks somebody's footnote.
 */

/** Prefix of a note's fragment, so that it never meets a block id. */
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

/** One passage of an article. */
export function passageAddress(article: ArticleId, passage: BlockId): string {
  return `${articleAddress(article)}#${passage}`;
}

/** Fragment id of a note within its article. */
export function noteAnchor(note: NoteId): string {
  return `${NOTE_PREFIX}${note}`;
}

/** One note of an article. */
export function noteAddress(article: ArticleId, note: NoteId): string {
  return `${articleAddress(article)}#${noteAnchor(note)}`;
}

/** One section of an article. */
export function sectionAddress(article: ArticleId, section: string): string {
  return `${articleAddress(article)}#${section}`;
}

/** Takes an address apart: `/bai-viet/x/#y` is the page `/bai-viet/x/` and the fragment `y`. */
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

/** A statement's row in the ledger. */
export function ledgerRowAddress(article: ArticleId, statement: StatementId): string {
  return `${PAGES.statements}#${ledgerAnchor(article, statement)}`;
}

/** The ledger of statements, filtered by one value of a facet. */
export function ledgerAddress(facet: Facet, value: string): string {
  return `${PAGES.statements}${facet}/${value}/`;
}

/** Row of a source on the bibliography page. */
export function sourceAddress(source: string): string {
  return `/nguon/#${source}`;
}

/** Fixed pages. */
export const PAGES = {
  home: '/',
  search: '/tim-kiem/',
  sources: '/nguon/',
  about: '/gioi-thieu/',
  lookup: '/tra-cuu/',
  corrections: '/dinh-chinh/',
  statements: '/phat-ngon/',
  statementsCsv: '/data/phat-ngon.csv',
  statementsJson: '/data/phat-ngon.json',
} as const;

/**
 * Puts the base path in front of a site address: `withBase('/x/', '/nguon/')` is `/x/nguon/`.
 * @param base as Astro gives it: begins with a slash, may lack the one at the end.
 */
export function withBase(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}
