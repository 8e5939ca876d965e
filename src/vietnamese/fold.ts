/**
 * Case and diacritic folding for look-ups. It keeps the length, so that offsets in the folded text hold in the original.
 */

const COMBINING = /\p{M}/u;

function foldChar(char: string): string {
  // đ has no decomposition in Unicode: it is a letter of its own, mapped by hand.
  if (char === 'đ' || char === 'Đ') return 'd';
  const base = char.normalize('NFD').replace(/\p{M}+/gu, '');
  const lower = base.toLowerCase();
  // A character that decomposes to several letters (a Korean syllable) is kept, to keep the length.
  return Array.from(lower).length === 1 && lower.length === char.length ? lower : char;
}

const cache = new Map<string, string>();

/**
 * Lower case without diacritics: `Đối thoại` becomes `doi thoai`, `Фёдоров` becomes `федоров`.
 * @param text in NFC; in another form combining marks are kept.
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
 * Slugifies Vietnamese words to an ASCII id: `Tia hy vọng` becomes `tia-hy-vong`.
 * @param text in any normalisation form.
 */
export function toId(text: string): string {
  return fold(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
