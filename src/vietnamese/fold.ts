/**
 * Folding for look-ups: one code point in, one out, so that an offset in the folded text is an offset in the text.
 */

const COMBINING = /\p{M}/u;

function foldChar(char: string): string {
  // đ has no decomposition in Unicode: it is a letter of its own, mapped by hand.
  if (char === 'đ' || char === 'Đ') return 'd';
  const base = char.normalize('NFD').replace(/\p{M}+/gu, '');
  const lower = base.toLowerCase();
  // What would come apart into several letters (a Korean syllable) stays whole, to stay one for one.
  return Array.from(lower).length === 1 && lower.length === char.length ? lower : char;
}

const cache = new Map<string, string>();

/**
 * Lower case without marks: `Đối thoại` becomes `doi thoai`, `Фёдоров` becomes `федоров`.
 * @param text in NFC; a text in another form is folded as it stands, its combining marks kept as they are.
 * @returns a text of the same length in UTF-16 units.
 */
export function fold(text: string): string {
  let folded = '';
  for (const char of text) {
    let to = cache.get(char);
    if (to === undefined) {
      to = COMBINING.test(char) ? char : foldChar(char);
      cache.set(char, to);
    }
    folded += to;
  }
  return folded;
}

/**
 * Makes an ASCII id of Vietnamese words: `Tia hy vọng` becomes `tia-hy-vong`.
 * @param text in any normalisation form.
 */
export function toId(text: string): string {
  return fold(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
