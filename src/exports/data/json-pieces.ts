/** A record whose lists may be made while they are written: all at once they could be more than the memory holds. */
export type Streamed<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? IteratorObject<Item> : T[K];
};

/**
 * The text of a JSON file piece by piece, as `JSON.stringify(value, null, 2)` and a newline would have it: a text of a
 * large corpus as one string would take twice the memory, and past some 500 million characters be none at all.
 * @param value an array, or an object; iterators in its fields, or in objects there, are written as arrays
 */
export function* jsonPieces(value: object): Generator<string> {
  yield* isList(value) ? items(value, '') : fields(value, '');
  yield '\n';
}

const isList = (value: unknown): value is Iterable<unknown> =>
  Array.isArray(value) || value instanceof Iterator;

const holdsIterator = (value: unknown): boolean =>
  value instanceof Iterator ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some(holdsIterator));

function* fields(object: object, margin: string): Generator<string> {
  const inner = `${margin}  `;
  let first = true;
  for (const [name, field] of Object.entries(object) as [string, unknown][]) {
    if (field === undefined) continue;
    yield `${first ? '{' : ','}\n${inner}${JSON.stringify(name)}: `;
    if (isList(field)) yield* items(field, inner);
    else if (holdsIterator(field)) yield* fields(field as object, inner);
    else yield indented(field, inner);
    first = false;
  }
  yield first ? '{}' : `\n${margin}}`;
}

function* items(list: Iterable<unknown>, margin: string): Generator<string> {
  const inner = `${margin}  `;
  let first = true;
  for (const item of list) {
    yield `${first ? '[' : ','}\n${inner}${indented(item ?? null, inner)}`;
    first = false;
  }
  yield first ? '[]' : `\n${margin}]`;
}

/** A value as JSON, all lines but the first moved to the right. Within strings JSON has no line breaks. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
