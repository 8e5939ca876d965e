import { visit } from 'unist-util-visit';
import { ENTRY_KINDS, KINDS, type Kind } from '../../model/kinds.ts';
import { problem, type Problem } from '../../model/problems.ts';
import type { FieldPath } from '../entry-file.ts';
import { readReference, TYPED_REFERENCE } from '../references.ts';
import { allFiles, placeOfNode, type CheckContext, type CheckedFile } from './context.ts';
import { didYouMean } from './suggest.ts';

/** A field that names an entry. */
interface Reference {
  readonly path: FieldPath;
  readonly kind: Kind;
  readonly id: string;
}

/** Ids in frontmatter that no file has. */
export function referenceProblems(context: CheckContext): Problem[] {
  return allFiles(context).flatMap((checked) =>
    references(checked).flatMap(({ path, kind, id }) => {
      const ids = context.ids.get(kind) ?? new Set<string>();
      if (ids.has(id)) return [];
      const what = `${kind} “${id}” does not exist: there is no content/${folderOf(kind)}/${id}.mdx.`;
      return [
        problem(
          checked.file.placeOf(path),
          'unknown-reference',
          `${what}${didYouMean(id, ids)} Mend the id or write the entry.`,
        ),
      ];
    }),
  );
}

const folderOf = (kind: Kind): string => KINDS.find((row) => row.kind === kind)?.collection ?? kind;

function references(checked: CheckedFile): Reference[] {
  if (is(checked, 'articles')) return [{ path: ['event'], kind: 'event', id: checked.data.event }];
  if (is(checked, 'events')) {
    const { place, previous, next, participants } = checked.data;
    return [
      ...(place ? [{ path: ['place'], kind: 'place' as const, id: place }] : []),
      ...(previous ? [{ path: ['previous'], kind: 'event' as const, id: previous }] : []),
      ...(next ? [{ path: ['next'], kind: 'event' as const, id: next }] : []),
      ...participants.flatMap((participant, i) =>
        'person' in participant
          ? [{ path: ['participants', i, 'person'], kind: 'person' as const, id: participant.person }]
          : [],
      ),
    ];
  }
  if (is(checked, 'terms')) {
    return checked.data.related.flatMap((text, i) => {
      const reference = readReference(text);
      return reference ? [{ path: ['related', i], ...reference }] : [];
    });
  }
  return [];
}

function is<C extends CheckedFile['collection']>(
  checked: CheckedFile,
  collection: C,
): checked is CheckedFile<C> & CheckedFile {
  return checked.collection === collection;
}

/** Hand-made mentions whose kind or entry does not exist. */
export function mentionProblems(context: CheckContext): Problem[] {
  return allFiles(context).flatMap(({ file, tree }) => {
    const problems: Problem[] = [];
    if (!tree) return problems;
    visit(tree, 'link', (link) => {
      const [, kind = '', id = ''] = TYPED_REFERENCE.exec(link.url) ?? [];
      if (!link.url.startsWith('#') || !kind) return;
      const row = KINDS.find((candidate) => candidate.kind === kind);
      const known = row ? (context.ids.get(row.kind) ?? new Set<string>()) : new Set<string>();
      if (known.has(id)) return;
      const message = row
        ? `${kind} “${id}” does not exist: there is no content/${row.collection}/${id}.mdx.${didYouMean(id, known)} Mend the id or write the entry.`
        : `“${kind}” is not a kind: a mention is #kind:id.${didYouMean(
            kind,
            KINDS.map((candidate) => candidate.kind),
          )} Kinds: ${KINDS.map((candidate) => candidate.kind).join(', ')}.`;
      problems.push(problem(placeOfNode(file, link), 'unknown-mention', message));
    });
    return problems;
  });
}

/** Sources that the bibliography does not hold. */
export function sourceProblems(context: CheckContext): Problem[] {
  const known = new Set<string>(context.sources.map(({ id }) => id));
  return [...allFiles(context), ...context.statements].flatMap(({ file, data }) =>
    citationsIn(data, []).flatMap(({ id, path }) =>
      known.has(id)
        ? []
        : [
            problem(
              file.placeOf(path),
              'unknown-source',
              `source “${id}” is not in the bibliography.${didYouMean(id, known)} Mend the id, or add the source to content/sources.yaml.`,
            ),
          ],
    ),
  );
}

/** Every `sources:` list in the data, at any depth. */
function citationsIn(value: unknown, path: FieldPath): { id: string; path: FieldPath }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'sources' || !Array.isArray(inner)) return citationsIn(inner, at);
    return inner.map((citation: { id: string }, i) => ({ id: citation.id, path: [...at, i] }));
  });
}

/** Kinds that have entries, with the ids of each; for messages and look-ups. */
export function idsByKind(idsOf: (collection: string) => readonly string[]): Map<Kind, Set<string>> {
  return new Map([...ENTRY_KINDS, KINDS[0]].map((row) => [row.kind, new Set(idsOf(row.collection))]));
}
