/** A record whose lists may be iterators (lazy): in full they could exceed the memory. */
export type Streamed<T> = {
  readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? IteratorObject<Item> : T[K];
};

/**
 * Streams `JSON.stringify(value, null, 2)` and a newline in pieces: the JSON of a large corpus as one string would take
 * twice the memory, and could exceed V8's limit of some 500 million characters.
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
