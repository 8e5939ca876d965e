import { syllables, type Syllable } from '../vietnamese/syllables.ts';
import type { Source } from '../model/schemas/index.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import type { Entry, EntryKey } from './types.ts';

/** A name found in a text. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly target: EntryKey;
}

const newNode = (): NameIndex => ({ next: new Map(), forms: [] });

/** Every form under which an entry is linked automatically: its names and aliases. */
export function nameForms(entry: Entry): string[] {
  const { name, nameEn, nameRu, aliases } = entry.data;
  const forms = [name, nameEn, nameRu, ...aliases].filter((form) => form !== undefined);
  return [...new Set(forms.map((form) => squeeze(form.normalize('NFC'))))];
}

/**
 * Builds the index: a trie over syllables, so that the cost of a text does not grow with the number of names.
 * @param outlets names without an entry, so that no shorter name is found in them: no place in “The Riverside Post”
 */
export function buildNameIndex(entries: Iterable<Entry>, outlets: Iterable<string> = []): NameIndex {
  const root = newNode();
  for (const entry of entries) for (const form of nameForms(entry)) addForm(root, form, entry.key);
  // After the entries: an outlet with an entry is found as that.
  for (const outlet of outlets) addForm(root, squeeze(outlet.normalize('NFC')), undefined);
  return root;
}

/**
 * Names of outlets in the bibliography: “AP (qua The Riverside Post)” names two. States publish under their own names,
 * which are not set apart.
 */
export function outletNames(sources: Iterable<Source>): Set<string> {
  const press = [...sources].filter(({ kind }) => kind !== 'official');
  const names = press.flatMap(({ publisher }) => publisher.split(/[(),]|\bqua /)).map((name) => name.trim());
  // Prose leaves the article away.
  return new Set(names.flatMap((name) => [name, name.replace(/^The /, '')]));
}

function addForm(root: NameIndex, form: string, target: EntryKey | undefined): void {
  const parts = syllables(form);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  let node = root;
  for (const { text } of parts) {
    let next = node.next.get(text);
    if (!next) node.next.set(text, (next = newNode()));
    node = next;
  }
  node.forms.push({
    core: form.slice(first.start, last.end),
    before: form.slice(0, first.start),
    after: form.slice(last.end),
    target,
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const squeeze = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Dictionary matching: whole syllables, leftmost longest, without overlaps. A form in lower case (a term) also matches
 * with a capital; a form with a capital (a name) matches exactly. Half of a compound joined by a hyphen is no name.
 * @param text in NFC
 */
export function findNames(text: string, index: NameIndex): NameMatch[] {
  const tokens = syllables(text);
  const found: NameMatch[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = longestAt(text, tokens, i, index);
    if (match && match.start >= (found.at(-1)?.end ?? 0)) {
      const { start, end, target } = match;
      if (target && !isHyphenated(text, start, end)) found.push({ start, end, target });
      i = match.after;
    } else i += 1;
  }
  return found;
}

/** A match, with the end of its last syllable and the index of the next syllable; of an outlet without a target. */
interface Found extends Omit<NameMatch, 'target'> {
  readonly target: EntryKey | undefined;
  readonly last: number;
  readonly after: number;
}

function isHyphenated(text: string, start: number, end: number): boolean {
  return (
    /\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start)) || /^-\p{L}/u.test(text.slice(end, end + 2))
  );
}

function longestAt(
  text: string,
  tokens: readonly Syllable[],
  from: number,
  index: NameIndex,
): Found | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  let best: Found | undefined;
  for (const opening of new Set([first.text, lowerFirst(first.text)])) {
    let node = index.next.get(opening);
    for (let i = from; node; i += 1) {
      const last = tokens[i];
      if (!last) break;
      const form = node.forms.find((candidate) => stands(candidate, text, first.start, last.end));
      if (form && (!best || last.end > best.last))
        best = {
          start: first.start - form.before.length,
          end: last.end + form.after.length,
          target: form.target,
          last: last.end,
          after: i + 1,
        };
      node = node.next.get(tokens[i + 1]?.text ?? '');
    }
  }
  return best;
}

/** Whether the text has the form exactly. Syllables may match where the separators differ: “Xê-út”, “Xê. Út”. */
function stands({ core, before, after }: NameForm, text: string, start: number, end: number): boolean {
  const slice = squeeze(text.slice(start, end));
  if (core !== slice && core !== lowerFirst(slice)) return false;
  return text.startsWith(after, end) && text.slice(Math.max(0, start - before.length), start) === before;
}
