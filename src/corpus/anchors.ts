/** Where quoted words stand in a text, or why that cannot be said. */
export type Anchor =
  | { readonly type: 'found'; readonly start: number; readonly end: number }
  | { readonly type: 'absent' }
  | { readonly type: 'repeated'; readonly times: number };

/**
 * Finds quoted words in a text: exactly once, or not at all. Ambiguity is an error, never a guess.
 * @param text a passage's text in NFC
 * @param quote words of it; runs of white space count as one space
 */
export function anchorQuote(text: string, quote: string): Anchor {
  const wanted = quote.trim().replace(/\s+/g, ' ');
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) starts.push(at);
  const [start] = starts;
  if (start === undefined) return { type: 'absent' };
  if (starts.length > 1) return { type: 'repeated', times: starts.length };
  return { type: 'found', start, end: start + wanted.length };
}
