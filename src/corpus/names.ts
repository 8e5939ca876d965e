import { syllables } from '../vietnamese/syllables.ts';
import type { Entry, EntryKey } from './types.ts';

/** A name found in a text. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly target: EntryKey;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Forms that end here: the form as written, and whose it is. */
  readonly forms: { readonly form: string; readonly target: EntryKey }[];
}

/** All names of a corpus, ready to be looked for in one pass over a text. */
export interface NameIndex {
  readonly root: TrieNode;
}

const newNode = (): TrieNode => ({ next: new Map(), forms: [] });

/** Every form under which an entry is linked by itself: its names and aliases. */
export function nameForms(entry: Entry): string[] {
  const { name, nameEn, nameRu, aliases } = entry.data;
  const forms = [name, nameEn, nameRu, ...aliases].filter((form) => form !== undefined);
  return [...new Set(forms.map((form) => form.normalize('NFC')))];
}

/** Builds the index: a trie over syllables, so that the cost of a text does not grow with the number of names. */
export function buildNameIndex(entries: Iterable<Entry>): NameIndex {
  const root = newNode();
  for (const entry of entries) {
    for (const form of nameForms(entry)) {
      let node = root;
      for (const { text } of syllables(form)) {
        let next = node.next.get(text);
        if (!next) node.next.set(text, (next = newNode()));
        node = next;
      }
      if (node !== root) node.forms.push({ form, target: entry.key });
    }
  }
  return { root };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Finds the names in a text: whole syllables, longest first, no two overlapping. A form that begins with a small
 * letter (a term) is also found with a capital; a form with a capital (a name) only as it is.
 * @param text in NFC
 */
export function findNames(text: string, index: NameIndex): NameMatch[] {
  const tokens = syllables(text);
  const found: NameMatch[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = longestAt(text, tokens, i, index);
    if (match) {
      found.push(match.name);
      i = match.after;
    } else i += 1;
  }
  return found;
}

function longestAt(
  text: string,
  tokens: readonly { text: string; start: number; end: number }[],
  from: number,
  index: NameIndex,
): { name: NameMatch; after: number } | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  let best: { name: NameMatch; after: number } | undefined;
  for (const opening of new Set([first.text, lowerFirst(first.text)])) {
    let node = index.root.next.get(opening);
    for (let i = from; node; i += 1) {
      const last = tokens[i];
      if (!last) break;
      const slice = squeeze(text.slice(first.start, last.end));
      // Syllables may match while what stands between them differs: “Xê-út” is not “Xê. Út”.
      const form = node.forms.find(({ form }) => form === slice || form === lowerFirst(slice));
      if (form && (!best || last.end > best.name.end)) {
        best = { name: { start: first.start, end: last.end, target: form.target }, after: i + 1 };
      }
      node = node.next.get(tokens[i + 1]?.text ?? '');
    }
  }
  return best;
}
