import { pageAddress } from '../model/addresses.ts';
import type { EntryId } from '../model/ids.ts';
import { isKind, kindRow, KINDS, type Kind } from '../model/kinds.ts';
import { problem, type Problem } from '../model/problems.ts';
import type { FieldPath, Located } from '../read/entry-file.ts';
import { allFiles, linksIn, placeOfNode, type CheckContext, type CheckedFile } from './context.ts';
import { didYouMean } from './suggest.ts';
import { clip, quoted } from './words.ts';

/** A field that names an entry. */
interface Reference {
  readonly path: FieldPath;
  /** As `kind:id`, whether written so or known by the field. */
  readonly target: string;
}

/** Ids in frontmatter that no file has. */
export function referenceProblems(context: CheckContext): Problem[] {
  return allFiles(context).flatMap((checked) =>
    references(checked).flatMap(({ path, target }) => {
      const message = referenceMessage(target, context);
      return message === undefined
        ? []
        : [problem(checked.file.placeOf(path), 'unknown-reference', message, addressOf(target))];
    }),
  );
}

function references(checked: CheckedFile): Reference[] {
  if (is(checked, 'articles')) return [{ path: ['event'], target: `event:${checked.data.event}` }];
  if (is(checked, 'terms'))
    return checked.data.related.map((target, i) => ({ path: ['related', i], target }));
  if (!is(checked, 'events')) return [];
  const { place, previous, next, participants } = checked.data;
  return [
    ...(place ? [{ path: ['place'], target: `place:${place}` }] : []),
    ...(previous ? [{ path: ['previous'], target: `event:${previous}` }] : []),
    ...(next ? [{ path: ['next'], target: `event:${next}` }] : []),
    ...participants.flatMap((participant, i) =>
      'person' in participant
        ? [{ path: ['participants', i, 'person'], target: `person:${participant.person}` }]
        : [],
    ),
  ];
}

function is<C extends CheckedFile['collection']>(
  checked: CheckedFile,
  collection: C,
): checked is CheckedFile<C> & CheckedFile {
  return checked.collection === collection;
}

/** Hand-made mentions whose kind or entry does not exist. */
export function mentionProblems(context: CheckContext): Problem[] {
  return allFiles(context).flatMap((checked) =>
    linksIn(checked).flatMap((link) => {
      const message = /^#.*:/.test(link.url) ? referenceMessage(link.url.slice(1), context) : undefined;
      return message === undefined
        ? []
        : [
            problem(
              placeOfNode(checked.file, link),
              'unknown-mention',
              message,
              addressOf(link.url.slice(1)),
            ),
          ];
    }),
  );
}

/** What is wrong with a typed reference (`kind:id`); undefined when nothing is. */
export function referenceMessage(reference: string, { ids }: CheckContext): string | undefined {
  const kind = reference.slice(0, reference.indexOf(':'));
  const id = reference.slice(kind.length + 1);
  if (!isKind(kind)) {
    const kinds = KINDS.map((row) => row.kind);
    return `${quoted(kind)} is not a kind, and a reference is kind:id.${didYouMean(kind, kinds)} Kinds: ${kinds.join(', ')}.`;
  }
  if (id === '') return `a reference to a ${kind} lacks its id: write it as ${kind}:id.`;
  if (ids.get(kind)?.has(id)) return undefined;
  const others = KINDS.filter((row) => ids.get(row.kind)?.has(id)).map((row) => `“${row.kind}:${id}”`);
  const hint = others.length > 0 ? ` There is ${others.join(' and ')}.` : didYouMean(id, ids.get(kind) ?? []);
  return `${kind} ${quoted(id)} does not exist: there is no ${pathOf(kind, id)}.${hint} Mend the id, or write the entry.`;
}

/** Address of the page of a typed reference; undefined if its kind is none. */
export function addressOf(reference: string): string | undefined {
  const [kind = '', id = ''] = reference.split(':');
  return isKind(kind) ? pageAddress(kind, id as EntryId) : undefined;
}

const pathOf = (kind: Kind, id: string): string => `content/${kindRow(kind).collection}/${clip(id)}.mdx`;

/** Sources that the bibliography does not hold. */
export function sourceProblems(context: CheckContext): Problem[] {
  const known = context.sourceIds;
  if (!known) return [];
  return citationLists(context).flatMap(({ at, path, ids }) =>
    ids.flatMap((id, i) =>
      known.has(id)
        ? []
        : [
            problem(
              at.placeOf([...path, i, 'id']),
              'unknown-source',
              `source ${quoted(id)} is not in the bibliography.${didYouMean(id, known)} Mend the id, or add the source to content/sources.yaml.`,
            ),
          ],
    ),
  );
}

/** Whatever cites only pages that nobody has read: a note, an outcome, an entry, an office, a topic of a comparison. */
export function unreadProblems(context: CheckContext): Problem[] {
  return citationLists(context)
    .filter(({ ids }) => ids.length > 0 && ids.every((id) => context.unreadSources.has(id)))
    .map(({ at, path, ids }) =>
      problem(
        at.placeOf(path),
        'unread-sources',
        `what is said here rests on pages that were not read: ${ids.map((id) => quoted(id)).join(', ')}. Nobody can stand by it. Read one and set its “read: true” in content/sources.yaml, or cite a source that was read.`,
      ),
    );
}

/** A `sources:` list: where it stands, and the ids that it cites. */
interface CitationList {
  readonly at: Located;
  readonly path: FieldPath;
  readonly ids: readonly string[];
}

/** Every `sources:` list of the content, at any depth of a file or row. */
function citationLists(context: CheckContext): CitationList[] {
  const fields = [
    ...allFiles(context).map(({ file, data }) => ({ at: file as Located, data: data as unknown })),
    ...context.statements.flatMap(({ rows }) => rows),
    ...context.comparisons,
  ];
  return fields.flatMap(({ at, data }) => listsIn(data, []).map((list) => ({ at, ...list })));
}

function listsIn(value: unknown, path: FieldPath): Omit<CitationList, 'at'>[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'sources' || !Array.isArray(inner)) return listsIn(inner, at);
    return [{ path: at, ids: inner.map((citation: { id: string }) => citation.id) }];
  });
}
