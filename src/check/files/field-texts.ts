import type { FieldPath } from '../../read/entry-file.ts';

/** A text of a file's fields. */
export interface FieldText {
  readonly text: string;
  readonly path: FieldPath;
}

/** Every text in a file's fields, however deep. @param skipped names of fields that are left out with all they hold */
export function textsIn(value: unknown, skipped: ReadonlySet<string>, path: FieldPath = []): FieldText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const pairs: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return pairs.flatMap(([key, inner]) =>
    skipped.has(String(key)) ? [] : textsIn(inner, skipped, [...path, key]),
  );
}
