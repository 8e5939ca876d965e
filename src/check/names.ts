import { ENTRY_KINDS } from '../model/kinds.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { Corpus, EntryKey } from '../graph/types.ts';
import type { EntryFile, FieldPath } from '../read/entry-file.ts';
import { plainText } from '../read/text-runs.ts';
import { isVietnameseSyllable, syllables } from '../vietnamese/syllables.ts';
import { allFiles, type CheckContext } from './context.ts';
import { counted } from './words.ts';

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

/**
 * Aliases of one syllable that the texts also have as an ordinary word: each “ông” of a site would become a link to whoever
 * has it as an alias.
 */
export function commonAliasProblems(context: CheckContext): Problem[] {
  const single = formsOf(context).filter(
    ({ text, path }) => path[0] === 'aliases' && isVietnameseSyllable(text),
  );
  if (single.length === 0) return [];
  const words = allFiles(context).flatMap(({ tree }) => (tree ? syllables(plainText(tree)) : []));
  const times = Map.groupBy(words, ({ text }) => text);
  return single.flatMap(({ text, path, key, file }) => {
    const small = times.get(text.toLowerCase())?.length ?? 0;
    if (small === 0) return [];
    const message = `“${text}” is also an ordinary word: written small it stands ${counted(small, 'time')} in the texts, and would be taken for ${key}. Take it away, or add the words that stand beside it; link by hand where this one is meant: [${text}](#${key}).`;
    return [problem(file.placeOf(path), 'common-alias', message)];
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
