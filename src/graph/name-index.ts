import type { EntryKind } from '../model/kinds.ts';

/** A form of a name, split: from its first syllable to its last, and the punctuation around that, as in “D.C.”. */
export interface NameForm {
  readonly core: string;
  readonly before: string;
  readonly after: string;
  /** Key of the entry that it names; undefined for a name without one, an outlet's. */
  readonly target: `${EntryKind}:${string}` | undefined;
}

/** All names, as a trie over syllables. */
export interface NameIndex {
  readonly next: Map<string, NameIndex>;
  /** Forms whose last syllable leads here. */
  readonly forms: NameForm[];
}
