import type { FieldPath } from '../../read/entry-file.ts';

/** A text among the fields of a file, and where it stands. */
export interface FieldText {
  readonly text: string;
  readonly path: FieldPath;
}

/** Every text of a file's fields, at any depth, without those of the fields to skip. */
export function textsIn(value: unknown, skip: ReadonlySet<string>, path: FieldPath = []): FieldText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const pairs: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return pairs.flatMap(([key, inner]) => (skip.has(String(key)) ? [] : textsIn(inner, skip, [...path, key])));
}
