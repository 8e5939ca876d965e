import type { z } from 'astro/zod';
import { problem, type Problem } from '../../model/problems.ts';
import type { Root } from 'mdast';
import type { FileCollection } from '../../model/schemas/index.ts';
import type { EntryFile, FieldPath, Located } from '../../read/entry-file.ts';
import { UNFILLED_PLACE, UNFILLED_VALUE } from '../../read/unfilled.ts';
import { descriptionAt } from './schema-fields.ts';
import { fieldName } from './schema-words.ts';

/** Paths of the fields that a skeleton left to be filled in. */
export function unfilledPaths(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return UNFILLED_VALUE.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    unfilledPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Says of such a field what goes there. */
export function unfilledField(located: Located, path: FieldPath, schema: z.ZodType): Problem {
  const what = descriptionAt(schema, typeof path.at(-1) === 'number' ? path.slice(0, -1) : path);
  const message = `${fieldName(path)}${what ? ` (${what})` : ''} is still to be filled in. Write it, or take the field away if it may be left out.`;
  return problem(located.placeOf(path), 'unfilled', message);
}

/** Places of the text that a skeleton left to be written. */
export function unfilledText(file: EntryFile): Problem[] {
  return Array.from(file.body.matchAll(UNFILLED_PLACE), ({ index }) =>
    problem(
      file.placeInBody(index),
      'unfilled',
      'the text is still to be written here. Write it, or take the line away.',
    ),
  );
}

/** A file that says nothing below its fields; notes have a message of their own. */
export function emptyText(file: EntryFile, collection: FileCollection, tree: Root | undefined): Problem[] {
  if (!tree || collection === 'annotations' || tree.children.length > 0) return [];
  const message =
    'below the fields there is no text: the page would be a heading over nothing. Write it, or delete the file.';
  return [problem(file.placeInBody(0), 'unfilled', message)];
}
