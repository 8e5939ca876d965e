import type { Corpus } from './types.ts';

/**
 * Memoizes a function per corpus, in a WeakMap: what every page computes from the whole corpus would otherwise cost
 * quadratic time.
 * @param answer a pure function of the corpus; its result is shared, so it must not be mutated
 */
export function perCorpus<T>(answer: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const held = new WeakMap<Corpus, { readonly value: T }>();
  return (corpus) => {
    let known = held.get(corpus);
    if (!known) held.set(corpus, (known = { value: answer(corpus) }));
    return known.value;
  };
}
