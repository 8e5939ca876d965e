/**
 * The text of a JSON file piece by piece, as `JSON.stringify(value, null, 2)` and a newline would have it: a text of a
 * large corpus as one string would take twice the memory, and past some 500 million characters be none at all.
 * @param value an array, or an object whose fields are values or arrays of many
 */
export function* jsonPieces(value: object): Generator<string> {
  if (Array.isArray(value)) {
    yield* items(value, '');
    yield '\n';
    return;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) {
    yield '{}\n';
    return;
  }
  yield '{\n';
  for (const [i, [name, field]] of fields.entries()) {
    yield `${i > 0 ? ',\n' : ''}  ${JSON.stringify(name)}: `;
    if (Array.isArray(field)) yield* items(field, '  ');
    else yield indented(field, '  ');
  }
  yield '\n}\n';
}

function* items(array: readonly unknown[], margin: string): Generator<string> {
  const inner = `${margin}  `;
  for (const [i, item] of array.entries()) {
    yield `${i === 0 ? '[' : ','}\n${inner}${indented(item ?? null, inner)}`;
  }
  yield array.length > 0 ? `\n${margin}]` : '[]';
}

/** A value as JSON, all lines but the first moved to the right. Within strings JSON has no line breaks. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
