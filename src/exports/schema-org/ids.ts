import type { Entry } from '../../graph/types.ts';
import { articleAddress, entryAddress, indexAddress, PAGES } from '../../model/addresses.ts';
import type { ArticleId } from '../../model/ids.ts';

/**
 * `@id`s of structured data. A thing is not the page about it, so each has a fragment of its own; other pages refer to it
 * and repeat nothing.
 */

/** A person, organisation, document, event, place or term. */
export function thingId(entry: Pick<Entry, 'kind' | 'id'>): string {
  return `${entryAddress(entry)}#${entry.kind}`;
}

/** An article. */
export function articleThingId(id: ArticleId): string {
  return `${articleAddress(id)}#article`;
}

/** The site. */
export const WEBSITE_ID = `${PAGES.home}#website`;
/** Who publishes it. */
export const PUBLISHER_ID = `${PAGES.home}#publisher`;
/** The glossary. */
export const TERM_SET_ID = `${indexAddress('term')}#term-set`;
/** The open data. */
export const DATASET_ID = `${PAGES.data}#dataset`;
