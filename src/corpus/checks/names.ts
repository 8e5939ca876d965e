import { ENTRY_KINDS } from '../../model/kinds.ts';
import { problem, type Problem } from '../../model/problems.ts';
import type { Corpus, EntryKey } from '../types.ts';
import type { CheckContext, CheckedFile } from './context.ts';

type EntryData = CheckedFile<(typeof ENTRY_KINDS)[number]['collection']>['data'];

interface Form {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

function forms(data: EntryData): Form[] {
  const { name, nameEn, nameRu, aliases } = data;
  return [
    { text: name, path: ['name'] },
    ...(nameEn ? [{ text: nameEn, path: ['nameEn'] }] : []),
    ...(nameRu ? [{ text: nameRu, path: ['nameRu'] }] : []),
    ...aliases.map((text, i) => ({ text, path: ['aliases', i] })),
  ];
}

/** Names that two entries share: a mention of them could mean either. */
export function aliasProblems(context: CheckContext): Problem[] {
  const owners = new Map<string, { key: string; file: string }>();
  return ENTRY_KINDS.flatMap((row) =>
    context.files[row.collection].flatMap(({ id, file, data }) =>
      forms(data).flatMap(({ text, path }): Problem[] => {
        const key = `${row.kind}:${id}`;
        const owner = owners.get(text);
        if (owner === undefined) owners.set(text, { key, file: file.file });
        if (owner === undefined || owner.key === key) return [];
        return [
          problem(
            file.placeOf(path),
            'ambiguous-alias',
            `“${text}” also names ${owner.key} (${owner.file}): a mention of it could mean either. Keep it in one entry, move it to searchTerms in the other, and link by hand where that one is meant: [${text}](#${key}).`,
          ),
        ];
      }),
    ),
  );
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
          `nothing mentions “${data.name}”: its page hangs on the index alone. Mention it, add an alias that the texts use, or drop it.`,
        ),
      ),
  );
}
