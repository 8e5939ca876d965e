import { z } from 'astro/zod';
import type { FieldPath } from '../../read/entry-file.ts';

/** The schema of a field, of each sort the field can have. */
function schemasAt(schema: z.ZodType, path: FieldPath): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemasAt(schema.unwrap() as z.ZodType, path);
  }
  // What a field is written as; what it is turned into concerns the code alone.
  if (schema instanceof z.ZodPipe) return schemasAt(schema.in as z.ZodType, path);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => schemasAt(option as z.ZodType, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (schema instanceof z.ZodArray) return schemasAt(schema.element as z.ZodType, rest);
  const inner =
    schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, z.ZodType>)[step] : undefined;
  return inner ? schemasAt(inner, rest) : [];
}

/** Names of the fields that can stand at a place. */
export function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  return schemasAt(schema, path).flatMap((at) => (at instanceof z.ZodObject ? Object.keys(at.shape) : []));
}

/** The sentence on a field in its schema. */
export function descriptionAt(schema: z.ZodType, path: FieldPath): string | undefined {
  const last = path.at(-1);
  return schemasAt(schema, path.slice(0, -1))
    .flatMap((at) =>
      at instanceof z.ZodObject
        ? [(at.shape as Record<PropertyKey, z.ZodType>)[last ?? '']?.description]
        : [],
    )
    .find((description) => description !== undefined);
}

/** The value that stands at a place; undefined when there is none. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
