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

/** A number of things, not a year or part of a date, and the blank behind it; or the blank before a dash. */
const FIGURE = /(?<![\d/.,])(?<figure>\d{1,3}(?:[.,]\d+)*) (?=\p{Ll})| (?=– )/gu;

/**
 * Joins figures with their units, and dashes with the word before them: `4,5 giờ`, and `một – hai` breaks behind `–` only.
 * @param text as it is shown, in NFC; its words stay as they are
 */
export function joinFigures(text: string): string {
  return text.replace(FIGURE, (_, figure: string | undefined) => `${figure ?? ''}${NO_BREAK}`);
}
