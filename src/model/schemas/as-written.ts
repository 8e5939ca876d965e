import { z } from 'astro/zod';
import { writtenDate } from './fields.ts';

/** The parts of JSON Schema (draft 2020-12) that the schemas of content come to. */
export interface WrittenSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minItems?: number;
  readonly items?: WrittenSchema;
  readonly anyOf?: readonly WrittenSchema[];
  /** The forms of a record, told apart by the values of one field. */
  readonly oneOf?: readonly WrittenSchema[];
  readonly properties?: Readonly<Record<string, WrittenSchema>>;
  readonly required?: readonly string[];
}

/** How a date looks; whether the day exists is for the content check to say. */
export const DATE_PATTERN = '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$';

/**
 * A schema of content as JSON Schema: what an author writes, not what the code makes of it. Skeletons of new files and
 * completion in editors both follow from it, so that neither can forget a field.
 */
export function asWritten(schema: z.ZodType): WrittenSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== writtenDate) return;
      delete jsonSchema.anyOf;
      Object.assign(jsonSchema, { type: ['string', 'integer'], pattern: DATE_PATTERN });
    },
  }) as WrittenSchema;
}
