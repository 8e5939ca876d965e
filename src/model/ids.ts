/**
 * Ids are file names and parts of addresses that readers keep: ASCII, kebab-case, never renamed. ASCII because an
 * address is copied, typed and percent-encoded; kebab-case because upper and lower case differ on some disks only.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Id of an article: its file name under `content/articles`. */
export type ArticleId = Branded<'ArticleId'>;
/** Id of a person, organisation, document, event, place or term: its file name; unique within its kind. */
export type EntryId = Branded<'EntryId'>;
/** Block id of a passage, written `^like-this` at its end; unique within its article. */
export type BlockId = Branded<'BlockId'>;
/** Id of a note: its file name; unique within its article. */
export type NoteId = Branded<'NoteId'>;
/** Id of a statement; unique within its article. */
export type StatementId = Branded<'StatementId'>;
/** Id of a row of the bibliography. */
export type SourceId = Branded<'SourceId'>;

/** The form of every id: lower-case ASCII letters and digits in groups joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether `text` has the form of an id (see {@link ID_PATTERN}). */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/**
 * Brands a text as an id of the wanted sort.
 * @throws {TypeError} when the text has not the form of an id.
 */
export function asId<T extends Branded<string>>(text: string): T {
  if (!isId(text))
    throw new TypeError(`“${text}” is not an id: lower-case ASCII letters, digits and hyphens`);
  return text as T;
}
