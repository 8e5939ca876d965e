/** The range of quoted words in a text, or why there is none. */
export type Anchor =
  | { readonly type: 'found'; readonly start: number; readonly end: number }
  | { readonly type: 'absent' }
  | { readonly type: 'repeated'; readonly times: number };

/**
 * Finds quoted words in a text: exactly once, or not at all. Ambiguity is an error, never a guess.
 * @param text a passage's text in NFC
 * @param quote words of it; in both, any run of white space counts as one space
 */
export function anchorQuote(text: string, quote: string): Anchor {
  const words = quote.trim().split(/\s+/);
  if (words[0] === '') return { type: 'absent' };
  const pattern = new RegExp(words.map((word) => RegExp.escape(word)).join('\\s+'), 'g');
  const found: { start: number; end: number }[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    // Occurrences may overlap: “aa” occurs twice in “aaa”.
    pattern.lastIndex = match.index + 1;
  }
  const [only] = found;
  if (!only) return { type: 'absent' };
  return found.length > 1 ? { type: 'repeated', times: found.length } : { type: 'found', ...only };
}
