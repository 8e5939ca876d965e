import { pagesOf, type PageOfList } from '../../model/pages.ts';
import { SIZES } from '../../model/sizes.ts';
import { backlinksOf, entriesMentioning, type Backlink } from './backlinks.ts';
import type { Corpus, Entry, EntryKey } from '../types.ts';

/** Something that mentions an entry: a passage, a note, or the page of another entry. */
export type MentionRow =
  { readonly type: 'text'; readonly link: Backlink } | { readonly type: 'entry'; readonly entry: Entry };

/** All that mentions an entry: passages and notes in order of reading, then the entries. */
export function mentionRows(corpus: Corpus, key: EntryKey): MentionRow[] {
  return [
    ...backlinksOf(corpus, key).map((link) => ({ type: 'text' as const, link })),
    ...entriesMentioning(corpus, key).map((entry) => ({ type: 'entry' as const, entry })),
  ];
}

/** Whether so much mentions an entry that its page cannot list it: pages of their own do. */
export function isPaged(links: readonly Backlink[], entries: readonly Entry[]): boolean {
  return links.length > SIZES.mentions || entries.length > SIZES.neighbours;
}

/** The pages that list all that mentions an entry; none while its own page does. */
export function mentionPages(corpus: Corpus, key: EntryKey): PageOfList<MentionRow>[] {
  // Asked of every entry: most are told by the number alone.
  if ((corpus.mentions.get(key)?.length ?? 0) <= Math.min(SIZES.mentions, SIZES.neighbours)) return [];
  const [links, entries] = [backlinksOf(corpus, key), entriesMentioning(corpus, key)];
  return isPaged(links, entries) ? pagesOf(mentionRows(corpus, key), SIZES.mentions) : [];
}
