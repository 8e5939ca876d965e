/** A space at which no line breaks. */
const NO_BREAK = '\u00a0';

/**
 * Joins words that belong together, so that no line breaks inside them: `kết quả`, never `kết / quả`.
 * @param text as it is shown; its words stay as they are
 * @param phrases each is looked for as it is written; one that does not occur changes nothing
 */
export function joinPhrases(text: string, phrases: readonly string[] = []): string {
  return phrases.reduce(
    (joined, phrase) => joined.replaceAll(phrase, () => phrase.replaceAll(' ', NO_BREAK)),
    text,
  );
}
