/**
 * Makes a question answer at once what it was asked last, and keep nothing else. For what is asked many times in a row
 * of one file and then of another, and whose answers together would fill the memory.
 * @param answer must depend on nothing but what it is asked; its result is shared, so it must not be changed
 */
export function lastAsked<K, V>(answer: (asked: K) => V): (asked: K) => V {
  let last: { readonly asked: K; readonly value: V } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, value: answer(asked) };
    return last.value;
  };
}
