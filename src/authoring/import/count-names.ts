import { nearest } from '../../check/suggest.ts';
import { nameForms, type NameMatch } from '../../graph/names.ts';
import type { Corpus, Entry } from '../../graph/types.ts';
import { isDocument } from './unknown-names.ts';

/** An entry that the text names. */
export interface Named {
  readonly entry: Entry;
  /** Histogram of its forms in the text, the most frequent first. */
  readonly forms: readonly (readonly [string, number])[];
}

/** A name that no entry has. */
export interface Missing {
  readonly words: string;
  readonly count: number;
  readonly document: boolean;
  /** A known form that it may be a misspelling of. */
  readonly like: string | undefined;
}

/** Entries that some texts name, with the forms under which they do. */
export function countNames(
  texts: readonly { readonly text: string; readonly names: readonly NameMatch[] }[],
  corpus: Corpus,
): Named[] {
  const found = texts.flatMap(({ text, names }) =>
    names.map(({ target, start, end }) => ({ target, form: text.slice(start, end).replace(/\s+/g, ' ') })),
  );
  return [...Map.groupBy(found, ({ target }) => target)].flatMap(([key, matches]) => {
    const entry = corpus.entries.get(key);
    const forms = histogram(matches.map(({ form }) => form));
    return entry ? [{ entry, forms }] : [];
  });
}

/** Names that no entry has, the most frequent first. */
export function countUnknownNames(words: readonly string[], corpus: Corpus): Missing[] {
  const forms = new Set([...corpus.entries.values()].flatMap(nameForms));
  return histogram(words.map((each) => each.replace(/\s+/g, ' '))).map(([each, count]) => ({
    words: each,
    count,
    document: isDocument(each),
    // Longer ones are hardly misspellings, and the look-up is slow.
    like: each.length < 60 ? nearest(each, forms) : undefined,
  }));
}

/** Counts equal texts, the most frequent first. */
function histogram(texts: readonly string[]): [string, number][] {
  return [...Map.groupBy(texts, (text) => text)]
    .map(([text, all]): [string, number] => [text, all.length])
    .sort((a, b) => b[1] - a[1]);
}
