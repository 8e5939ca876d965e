import type { Corpus } from './types.ts';

/**
 * Makes a question be answered once for each corpus, and not for each page that asks it: what every page asks would
 * otherwise cost as much again with every page.
 * @param answer must depend on nothing but the corpus; its result is shared, so it must not be changed
 */
export function perCorpus<T>(answer: (corpus: Corpus) => T): (corpus: Corpus) => T {
  const held = new WeakMap<Corpus, { readonly value: T }>();
  return (corpus) => {
    let known = held.get(corpus);
    if (!known) held.set(corpus, (known = { value: answer(corpus) }));
    return known.value;
  };
}
