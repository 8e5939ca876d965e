import { ENTRY_KINDS } from '../model/kinds.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { Corpus, EntryKey } from '../graph/types.ts';
import type { EntryFile, FieldPath } from '../read/entry-file.ts';
import type { CheckContext } from './context.ts';

/** A form under which an entry is linked, with the field it stands in. */
interface Form {
  readonly text: string;
  readonly path: FieldPath;
  readonly key: EntryKey;
  readonly file: EntryFile;
}

/** All forms; names stand before aliases, so that of two that clash it is the alias that is wrong. */
function formsOf(context: CheckContext): Form[] {
  const entries = ENTRY_KINDS.flatMap((row) =>
    context.files[row.collection].map(({ id, file, data }) => ({
      key: `${row.kind}:${id}` as const,
      file,
      data,
    })),
  );
  const names = entries.flatMap(({ key, file, data }) =>
    (['name', 'nameEn', 'nameRu'] as const).flatMap((field): Form[] => {
      const text = data[field];
      return text === undefined ? [] : [{ text, path: [field], key, file }];
    }),
  );
  const aliases = entries.flatMap(({ key, file, data }) =>
    data.aliases.map((text, i): Form => ({ text, path: ['aliases', i], key, file })),
  );
  return [...names, ...aliases];
}

/** Names that two entries share: a mention of them could mean either. */
export function aliasProblems(context: CheckContext): Problem[] {
  const owners = new Map<string, Form>();
  return formsOf(context).flatMap((form): Problem[] => {
    const owner = owners.get(form.text);
    if (owner === undefined) owners.set(form.text, form);
    if (owner === undefined || owner.key === form.key) return [];
    const { line } = owner.file.placeOf(owner.path);
    const message = `“${form.text}” also names ${owner.key} (${owner.file.file}:${String(line)}): a mention of it could mean either. Keep it in one entry, move it to searchTerms in the other, and link by hand where that one is meant: [${form.text}](#${form.key}).`;
    return [problem(form.file.placeOf(form.path), 'ambiguous-alias', message)];
  });
}

/** Entries that no passage, note or other entry mentions: readers would come upon them by search only. */
export function unmentionedProblems(context: CheckContext, corpus: Corpus): Problem[] {
  const events = new Set<string>([
    ...context.files.articles.map(({ data }) => data.event),
    ...context.files.events.flatMap(({ data }) =>
      [data.previous, data.next].filter((id) => id !== undefined),
    ),
  ]);
  return ENTRY_KINDS.flatMap((row) =>
    context.files[row.collection]
      .filter(({ id }) => !corpus.mentions.has(`${row.kind}:${id}` as EntryKey))
      .filter(({ id }) => row.kind !== 'event' || !events.has(id))
      .map(({ file, data }) =>
        problem(
          file.placeOf(['name']),
          'never-mentioned',
          `nothing mentions “${data.name}”: readers could find its page by the index alone. Mention it, add an alias that the texts use, or drop it.`,
        ),
      ),
  );
}
