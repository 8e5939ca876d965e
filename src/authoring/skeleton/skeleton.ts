import { stringify } from 'yaml';
import { DATE_PATTERN, type WrittenSchema } from '../../model/schemas/as-written.ts';
import { UNFILLED } from '../../read/unfilled.ts';

/** Known values by dotted path of the field; a list has several. */
export type Given = Readonly<Record<string, readonly string[]>>;

/**
 * The fields of a new file as YAML: required ones with placeholders, then optional ones as comments, each followed by the
 * description from its schema.
 * @param given values to write instead of placeholders
 */
export function skeleton(schema: WrittenSchema, given: Given = {}): string {
  return fieldLines(schema, '', given).join('\n') + '\n';
}

/** Dotted paths of the fields that accept a given value: all but lists of objects. */
export function fillablePaths(schema: WrittenSchema, before = ''): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const written = simplest(field);
    if (written.properties) return fillablePaths(written, `${before}${name}.`);
    return written.items && simplest(written.items).properties ? [] : `${before}${name}`;
  });
}

/** Of the forms that a record can have, the first that takes the given values. */
export function formOf(schema: WrittenSchema, given: Given = {}): WrittenSchema {
  const takes = ({ properties = {} }: WrittenSchema): boolean =>
    Object.entries(given).every(([path, values]) => {
      const choices = properties[path]?.enum;
      return choices === undefined || values.every((value) => choices.includes(value));
    });
  return schema.oneOf?.find(takes) ?? schema.oneOf?.[0] ?? schema;
}

function fieldLines(schema: WrittenSchema, before: string, given: Given): string[] {
  const fields = Object.entries(schema.properties ?? {});
  const isNeeded = ([name]: [string, WrittenSchema]): boolean =>
    schema.required?.includes(name) === true || hasGiven(given, before + name);
  const lines = ([name, field]: [string, WrittenSchema]): string[] =>
    oneField(name, field, before + name, given);
  return [
    ...fields.filter(isNeeded).flatMap(lines),
    ...fields.filter((field) => !isNeeded(field)).flatMap((field) => lines(field).map((line) => `# ${line}`)),
  ];
}

const hasGiven = (given: Given, path: string): boolean =>
  Object.keys(given).some((known) => known === path || known.startsWith(`${path}.`));

function oneField(name: string, field: WrittenSchema, path: string, given: Given): string[] {
  const written = simplest(field);
  const comment = commentOn(field, written);
  if (written.properties)
    return [name + ':' + comment, ...fieldLines(written, `${path}.`, given).map(indent)];
  if (written.items) return [name + ':' + comment, ...items(written, path, given).map(indent)];
  const [value] = given[path] ?? [];
  return [`${name}: ${value === undefined ? UNFILLED : scalar(value)}${comment}`];
}

function items({ items: of = {}, minItems = 1 }: WrittenSchema, path: string, given: Given): string[] {
  const written = simplest(of);
  const values = given[path]?.map(scalar) ?? Array.from({ length: minItems }, () => UNFILLED);
  if (!written.properties) return values.map((value) => `- ${value}`);
  return fieldLines(written, `${path}.`, {}).map((line, i) => (i === 0 ? `- ${line}` : indent(line)));
}

/** The first alternative of a union, which in these schemas is the shortest to write. */
function simplest(field: WrittenSchema): WrittenSchema {
  return field.anyOf?.[0] ? simplest(field.anyOf[0]) : field;
}

function commentOn({ description }: WrittenSchema, written: WrittenSchema): string {
  const values = written.enum ?? written.items?.enum;
  const form = values
    ? values.join(' | ')
    : written.pattern === DATE_PATTERN
      ? '2025-02-27, 2025-02 or 2025'
      : written.type === 'boolean'
        ? 'true | false'
        : undefined;
  const words = [description, form].filter((part) => part !== undefined).join(': ');
  return words === '' ? '' : ` # ${words}`;
}

/** A text as a YAML scalar on one line, quoted if needed; what reads as a date or number stays one. */
function scalar(text: string): string {
  if (/^(?:true|false|-?\d+(?:\.\d+)?|\d{4}-\d{2}(?:-\d{2})?)$/.test(text)) return text;
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

const indent = (line: string): string => `  ${line}`;
