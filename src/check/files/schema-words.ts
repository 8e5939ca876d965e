import { isPartialDate } from '../../model/dates.ts';
import type { FieldPath } from '../../read/entry-file.ts';
import { toId } from '../../vietnamese/fold.ts';
import { quoted } from '../words.ts';

/** A field as a message names it: `field “offices[0].from”`. */
export function fieldName(path: FieldPath): string {
  if (path.length === 0) return 'the whole of it';
  const steps = path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${String(step)}`));
  return `field “${steps.join('').replace(/^\./, '')}”`;
}

/** A field with the value that stands in it, where that is short enough to help. */
export function withValue(path: FieldPath, value: unknown): string {
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return shown === '' ? fieldName(path) : `${fieldName(path)} (${quoted(shown, 40)})`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** How to make a value what it should be. */
const CURES: Readonly<Record<string, string>> = {
  string: 'Put the value in quotes.',
  number: 'Write the number without quotes.',
  boolean: 'Write true or false, without quotes.',
  array: 'Write each item in a line of its own, after “- ”.',
  object: 'Write each of its fields in a line of its own, indented (see docs/content.md).',
};

/** `should be a list, and is text. Write each item…` @param expected what a schema calls the sorts it takes */
export function wrongType(expected: readonly string[], value: unknown): string {
  const first = expected[0] ?? '';
  if (first === 'number' && typeof value === 'string' && /^-?\d+,\d+$/.test(value))
    return `has a decimal comma, as prose has: fields are read by programs, so write ${value.replace(',', '.')}.`;
  const wanted = expected.map((type) => TYPES[type] ?? type).join(' or ');
  const found = Array.isArray(value) ? 'array' : typeof value;
  if (first === 'string' && found === 'array')
    return `should be ${wanted}, and is a list. Write it as one text.`;
  const why = first === 'string' && found === 'object' ? ', because of a colon in it' : '';
  return `should be ${wanted}, and is ${TYPES[found] ?? found}${why}. ${CURES[first] ?? 'docs/content.md shows how.'}`;
}

/** A date written the Vietnamese way, as the form that is wanted: ` Did you mean 2025-02-18?` */
export function hintForDate(value: unknown): string {
  const [, day = '', month = '', year = ''] =
    /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(typeof value === 'string' ? value.trim() : '') ?? [];
  const date = [year, month, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? ` Did you mean ${date}?` : '';
}

/** A text as the id it was perhaps meant to be. */
export function hintForId(value: unknown): string {
  const id = typeof value === 'string' ? toId(value.slice(0, 200)) : '';
  return id === '' ? '' : ` Did you mean “${id}”?`;
}
