/**
 * Memoizes the last call only: for a function that is called many times in a row for one file and then for the next,
 * where a cache of all results would fill the memory.
 * @param answer a pure function; its result is shared, so it must not be mutated
 */
export function memoizeLast<K, V>(answer: (asked: K) => V): (asked: K) => V {
  let last: { readonly asked: K; readonly value: V } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, value: answer(asked) };
    return last.value;
  };
}
