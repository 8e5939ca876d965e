/** Words between quotation marks in a raw text. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Curly, straight and angle marks; a quotation stays in its paragraph. */
const QUOTATION = /“([^”\n]+)”|"([^"\n]+)"|«([^»\n]+)»|‘([^’\n]+)’/g;

/** Finds the quotations of a raw text. @param text in NFC */
export function findQuotations(text: string): Quotation[] {
  return Array.from(text.matchAll(QUOTATION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').trim(),
  })).filter(({ words }) => words !== '');
}
